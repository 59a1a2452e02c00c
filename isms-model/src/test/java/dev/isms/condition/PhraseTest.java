package dev.isms.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.PasswordOperation;
import dev.isms.conduct.ServerPassword;
import dev.isms.conduct.StorageMeasure;
import dev.isms.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("句：否定と、構成要素についての言い方")
class PhraseTest {

    private static void says(String ja, String en, Condition<?> condition) {
        assertEquals(ja, Phrase.of(condition).stated(Language.JA, "それ"));
        assertEquals(en, Phrase.of(condition).stated(Language.EN, "it"));
    }

    @Test
    @DisplayName("いずれかの否定は、いずれにも、である")
    void not_one_of_some_is_none_of_them() {
        Condition<ServerPassword> touched =
                ServerPassword.OPERATION.isOneOf(PasswordOperation.SET, PasswordOperation.CHANGE);
        says("操作が「設定」・「変更」のいずれかである", "the operation is one of “set”, “change”", touched);
        says("操作が「設定」・「変更」のいずれにも当てはまっていない", "the operation is not one of “set”, “change”", Condition.not(touched));
    }

    @Test
    @DisplayName("いずれかを含むことの否定は、いずれも含まれていないことである")
    void not_any_of_some_is_none_of_them() {
        Condition<NotebookStorage> chained =
                NotebookStorage.MEASURES.includesAny(StorageMeasure.OTHER_TETHER, StorageMeasure.LOCKED_CHAIN);
        says(
                "保管方法に「鍵付チェーン」・「その他の固定具」のいずれかが含まれている",
                "it has any of “locked chain”, “other tether” among the ways of keeping",
                chained);
        says(
                "保管方法に「鍵付チェーン」・「その他の固定具」のいずれも含まれていない",
                "it does not have any of “locked chain”, “other tether” among the ways of keeping",
                Condition.not(chained));
    }

    @Test
    @DisplayName("全てを含むことの否定は、いずれかが欠けていることである")
    void not_all_of_some_is_that_one_is_lacking() {
        Condition<NotebookStorage> both =
                NotebookStorage.MEASURES.includesAll(StorageMeasure.LOCKED_CABINET, StorageMeasure.LOCKED_CHAIN);
        says(
                "保管方法に「鍵付キャビネット」・「鍵付チェーン」の全てが含まれている",
                "it has all of “locked cabinet”, “locked chain” among the ways of keeping",
                both);
        says(
                "保管方法に「鍵付キャビネット」・「鍵付チェーン」のいずれかが欠けている",
                "it lacks at least one of “locked cabinet”, “locked chain” among the ways of keeping",
                Condition.not(both));
    }

    @Test
    @DisplayName("期限は、過ぎていないことが肯定である")
    void a_period_is_kept_while_it_is_not_exceeded() {
        Condition<Ups> fresh = Ups.BATTERY_REPLACED.within(Ups.BATTERY_LIFE, Ups.IN_USE_SINCE);
        says(
                "電池交換日（未実施のときは使用開始日）から電池交換周期を超える日数が経過していない",
                "the last battery replacement is not longer ago than the battery replacement interval"
                        + " (counted from the first day of use if never done)",
                fresh);
        says(
                "電池交換日（未実施のときは使用開始日）から電池交換周期を超える日数が経過している",
                "the last battery replacement is longer ago than the battery replacement interval"
                        + " (counted from the first day of use if never done)",
                Condition.not(fresh));
    }

    @Test
    @DisplayName("部分は高々一つであり、一覧は一つ以上である")
    void a_part_is_one_and_a_list_has_at_least_one() {
        says(
                "性能確認が行われているUPSがある",
                "it has a UPS installed, one that has been checked for performance",
                Server.UPS.isThereAnd(Ups.CHECKED.holds()));
        says(
                "計画された手法で行われているバックアップがある",
                "it has at least one backup that is taken by the planned method",
                Server.BACKUPS.thereIs(Backup.BY_PLANNED_METHOD.holds()));
        says(
                "媒体の保管が適切と判断されているバックアップがある",
                "it has at least one backup for which the keeping of its media is judged proper",
                Server.BACKUPS.thereIs(Backup.MEDIA_KEPT.holds()));
    }

    @Test
    @DisplayName("英語の完了形も、正しく否定される")
    void a_perfect_is_negated_by_its_auxiliary() {
        says("性能確認が行われている", "it has been checked for performance", Ups.CHECKED.holds());
        says("性能確認が行われていない", "it has not been checked for performance", Condition.not(Ups.CHECKED.holds()));
        says("UPSを設置していない", "it does not have a UPS installed", Condition.not(Server.UPS.exists()));
    }
}
