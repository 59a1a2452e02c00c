package dev.isms.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.PasswordOperation;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.conduct.StorageMeasure;
import dev.isms.register.DocumentEntry;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Option;
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
        says("操作が「設定」又は「変更」である", "the operation is “set” or “change”", touched);
        says("操作が「設定」・「変更」のいずれにも当てはまっていない", "the operation is not one of “set”, “change”", Condition.not(touched));
    }

    @Test
    @DisplayName("いずれかを含むことの否定は、いずれも含まれていないことである")
    void not_any_of_some_is_none_of_them() {
        Condition<NotebookStorage> chained =
                NotebookStorage.MEASURES.includesAny(StorageMeasure.LOCKED_CHAIN, StorageMeasure.LOCKED_CABINET);
        says(
                "保管方法に「鍵付キャビネット」又は「鍵付チェーンによるデスク上での管理」が含まれている",
                "it has “lockable cabinet” or “management on the desk with a lockable chain” among the ways of keeping",
                chained);
        says(
                "保管方法に「鍵付キャビネット」・「鍵付チェーンによるデスク上での管理」のいずれも含まれていない",
                "it does not have any of “lockable cabinet”, “management on the desk with a lockable chain” among the ways of keeping",
                Condition.not(chained));
    }

    @Test
    @DisplayName("全てを含むことの否定は、いずれかが欠けていることである")
    void not_all_of_some_is_that_one_is_lacking() {
        Condition<NotebookStorage> both =
                NotebookStorage.MEASURES.includesAll(StorageMeasure.LOCKED_CABINET, StorageMeasure.LOCKED_CHAIN);
        says(
                "保管方法に「鍵付キャビネット」・「鍵付チェーンによるデスク上での管理」の全てが含まれている",
                "it has all of “lockable cabinet”, “management on the desk with a lockable chain” among the ways of keeping",
                both);
        says(
                "保管方法に「鍵付キャビネット」・「鍵付チェーンによるデスク上での管理」のいずれかが欠けている",
                "it lacks at least one of “lockable cabinet”, “management on the desk with a lockable chain” among the ways of keeping",
                Condition.not(both));
    }

    @Test
    @DisplayName("期限は、過ぎていないことが肯定である")
    void a_period_is_kept_while_it_is_not_exceeded() {
        Condition<Ups> fresh = Ups.BATTERY_REPLACED.within(Ups.BATTERY_LIFE, Ups.IN_USE_SINCE);
        says(
                "電池交換日（未実施のときは使用開始日）から取扱説明書の定める電池交換周期を超える日数が経過していない",
                "the last battery replacement is not longer ago than the battery replacement interval of the manual"
                        + " (counted from the first day of use if never done)",
                fresh);
        says(
                "電池交換日（未実施のときは使用開始日）から取扱説明書の定める電池交換周期を超える日数が経過している",
                "the last battery replacement is longer ago than the battery replacement interval of the manual"
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
                "it has at least one backup for which the keeping of its media is judged appropriate",
                Server.BACKUPS.thereIs(Backup.MEDIA_KEPT.holds()));
    }

    @Test
    @DisplayName("英語の完了形も、正しく否定される")
    void a_perfect_is_negated_by_its_auxiliary() {
        says("性能確認が行われている", "it has been checked for performance", Ups.CHECKED.holds());
        says("性能確認が行われていない", "it has not been checked for performance", Condition.not(Ups.CHECKED.holds()));
        says("UPSを設置していない", "it does not have a UPS installed", Condition.not(Server.UPS.exists()));
    }

    private static void demands(String ja, String en, Phrase phrase) {
        assertEquals(ja, phrase.required(Language.JA, "それ"));
        assertEquals(en, phrase.required(Language.EN, "it"));
    }

    @Test
    @DisplayName("括弧の要る求めが並べば、番号を付けて並べる")
    void demands_of_which_one_is_compound_are_numbered() {
        Condition<Ups> kept = Condition.any(Ups.LOADS_MINIMAL.holds(), Ups.LOAD_CONFIRMED.holds());
        demands(
                "次の全てを満たすこと：①バックアップ対象が必要最低限の装置である、又は、電源規定量を確認の上で選定されている；②性能確認が行われている",
                "all of these must be so: (1) what it backs up is the minimum of devices that is necessary"
                        + " or it is selected after the rated load was confirmed; (2) it has been checked for performance",
                Phrase.of(Condition.all(kept, Ups.CHECKED.holds())));
    }

    @Test
    @DisplayName("部分は、あると前に言われていれば「その」、いなければ「があれば」である")
    void a_part_is_its_where_it_was_said_to_be_there() {
        Condition<Server> checked = Server.UPS.satisfies(Ups.CHECKED.holds());
        demands(
                "UPSがあれば、それについて、性能確認が行われていること",
                "its UPS, if any, must have been checked for performance",
                Phrase.of(checked));
        demands(
                "そのUPSについて、性能確認が行われていること",
                "its UPS must have been checked for performance",
                Phrase.of(checked, Option.some(Condition.all(Server.POWERED.holds(), Server.UPS.exists()))));
        demands(
                "UPSがあれば、それについて、性能確認が行われていること",
                "its UPS, if any, must have been checked for performance",
                Phrase.of(checked, Option.some(Condition.any(Server.POWERED.holds(), Server.UPS.exists()))));
    }

    @Test
    @DisplayName("でない、又は：構成要素についてなら、場合には、と言う")
    void what_is_so_unless_something_else_is_so_has_a_where_inside() {
        demands(
                "全てのバックアップについて、計画された手法で行われている場合には、媒体の保管が適切と判断されていること",
                "for each backup, where it is taken by the planned method, the keeping of its media must be judged appropriate",
                Phrase.of(Server.BACKUPS.each(
                        Condition.any(Condition.not(Backup.BY_PLANNED_METHOD.holds()), Backup.MEDIA_KEPT.holds()))));
    }

    @Test
    @DisplayName("以上の否定は、未満である")
    void not_at_least_is_less() {
        says(
                "離席時間が5分未満である",
                "the duration of the absence is less than 5 minutes",
                Condition.not(ScreenAbsence.MINUTES.atLeast(5)));
    }

    @Test
    @DisplayName("判定日以前であることは、到来していることである")
    void a_day_up_to_the_day_of_assessment_is_reached() {
        says("導入日が到来している", "the day of introduction is reached", Server.INTRODUCED_ON.hasCome());
        says("導入日が到来していない", "the day of introduction is not reached", Condition.not(Server.INTRODUCED_ON.hasCome()));
    }

    @Test
    @DisplayName("名は、日本語で書き、英語でも言う")
    void a_name_is_said_in_both_languages() {
        says(
                "文書の種類が「電子情報資産管理台帳」である",
                "the kind of document is “information asset ledger”",
                DocumentEntry.KIND.is(Words.of("電子情報資産管理台帳", "information asset ledger")));
        assertEquals(
                "constant `台帳` said as `名簿`: expected the value itself in Japanese",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Operand.Constant<>("台帳", Option.some(Words.of("名簿", "roll"))))
                        .getMessage());
    }
}
