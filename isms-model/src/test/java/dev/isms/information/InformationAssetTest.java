package dev.isms.information;

import static dev.isms.information.Medium.ELECTRONIC_INFORMATION;
import static dev.isms.information.Medium.PAPER;
import static dev.isms.information.Medium.PC_DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@DisplayName("情報資産")
final class InformationAssetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Origin ORIGIN = Origin.createdBy("市民課");
    private static final InformationAsset ASSET = InformationAsset.of("住民記録", ELECTRONIC_INFORMATION, ORIGIN);
    private static final Classification LOW = three("1");
    private static final Classification HIGH = three("3");

    @Test
    @DisplayName("電子情報は、当該電子情報を作成した各課・機関及び外部から収受した各課・機関の長が管理責任を有する")
    void the_head_of_who_created_or_received_it_answers() {
        assertEquals("市民課", ASSET.responsible());
        Origin received = Origin.receivedBy("消防署");
        assertEquals("消防署", InformationAsset.of("届出書", PAPER, received).responsible());
        assertEquals(List.of(Origin.Way.CREATED, Origin.Way.RECEIVED), List.of(ORIGIN.way(), received.way()));
        assertEquals(
                List.of("作成", "外部から収受"),
                List.of(Origin.Way.values()).map(way -> way.words().ja()));
    }

    @Test
    @DisplayName("職員個人が資料整理等のために作成した個人利用ファイルは、電子情報から除く")
    void a_personal_use_file_is_no_electronic_information() {
        String since =
                ": expected information of the city's work, since electronic information excludes files for personal use by definition";
        assertEquals(
                "personal-use file `下書き` as 電子情報" + since,
                refused(() -> InformationAsset.ofPersonalUse("下書き", ELECTRONIC_INFORMATION, ORIGIN)));
        assertEquals(
                "personal-use file `下書き` as パソコンデータ" + since,
                refused(() -> InformationAsset.ofPersonalUse("下書き", PC_DATA, ORIGIN)));
        assertTrue(InformationAsset.ofPersonalUse("下書き", PAPER, ORIGIN).isForPersonalUse());
        assertFalse(ASSET.isForPersonalUse());
    }

    @Test
    @DisplayName("管理すべき電子情報は、電子情報、パソコンのデータ及び紙媒体")
    void information_is_on_one_of_three_media() {
        assertEquals(
                List.of("電子情報", "パソコンデータ", "紙媒体"),
                List.of(Medium.values()).map(medium -> medium.words().ja()));
        assertEquals(
                List.of(ELECTRONIC_INFORMATION, PC_DATA),
                List.of(Medium.values()).filter(Medium::isElectronic));
    }

    @Test
    void nothing_is_known_of_a_day_before_the_first_classification() {
        assertEquals(Option.none(), ASSET.classificationAsOf(LocalDate.MAX));
        InformationAsset classified = ASSET.classified(LOW, DAY, "見本 太郎", "新規作成");
        assertEquals(Option.none(), classified.classificationAsOf(DAY.minusDays(1)));
        assertEquals(Option.some(LOW), classified.classificationAsOf(DAY));
        assertEquals(List.of(), ASSET.history().toList());
    }

    @Test
    @DisplayName("同じ日の再分類も履歴に残り、後のものによる")
    void of_one_day_the_later_counts_and_both_are_kept() {
        InformationAsset twice =
                ASSET.classified(LOW, DAY, "見本 太郎", "新規作成").classified(HIGH, DAY, "見本 花子", "個人情報を含むため");
        assertEquals(Option.some(HIGH), twice.classificationAsOf(DAY));
        assertEquals(
                List.of(new Classified(LOW, DAY, "見本 太郎", "新規作成"), new Classified(HIGH, DAY, "見本 花子", "個人情報を含むため")),
                twice.history().toList());
    }

    @Test
    void a_classification_is_never_before_the_last_one() {
        InformationAsset classified = ASSET.classified(HIGH, DAY, "見本 太郎", "新規作成");
        String message =
                "classification of `住民記録` on `2026-03-31`: expected no day before `2026-04-01`, the last one's";
        assertEquals(message, refused(() -> classified.classified(LOW, DAY.minusDays(1), "見本 太郎", "見直し")));
        Classified earlier = new Classified(LOW, DAY.minusDays(1), "見本 太郎", "見直し");
        assertEquals(
                message,
                refused(() -> new InformationAsset(
                        "住民記録", PAPER, ORIGIN, false, classified.history().append(earlier))));
    }

    @Test
    void names_and_reasons_are_there_to_be_read() {
        assertEquals(
                "name of an information asset is blank: expected a text",
                refused(() -> InformationAsset.of(" ", PAPER, ORIGIN)));
        assertEquals("section or agency of an origin is blank: expected a text", refused(() -> Origin.createdBy("　")));
        assertEquals("section or agency of an origin is blank: expected a text", refused(() -> Origin.receivedBy("")));
        assertEquals("who classified is blank: expected a text", refused(() -> ASSET.classified(LOW, DAY, "", "見直し")));
        assertEquals(
                "reason of a classification is blank: expected a text",
                refused(() -> ASSET.classified(LOW, DAY, "見本 太郎", "")));
    }

    @TestFactory
    @DisplayName("null はどの入口でも断る")
    @SuppressWarnings("NullAway")
    Stream<DynamicTest> no_null_comes_in() {
        Words words = Words.of("分類", "classes");
        ClassificationScheme scheme = Schemes.THREE_LEVELS;
        Level one = scheme.level(Aspect.CONFIDENTIALITY, "1");
        Combination low = (c, i, a) -> Importance.LOW;
        return Stream.of(
                refused("aspect of a level", () -> new Level(null, "1", words)),
                refused("key of a level of 機密性", () -> new Level(Aspect.CONFIDENTIALITY, null, words)),
                refused("words of a level", () -> new Level(Aspect.CONFIDENTIALITY, "1", null)),
                refused(
                        "key of a classification scheme",
                        () -> ClassificationScheme.of(null, words, List.of(one), low)),
                refused(
                        "words of a classification scheme",
                        () -> ClassificationScheme.of("x", null, List.of(one), low)),
                refused("levels", () -> ClassificationScheme.of("x", words, null, low)),
                refused("level", () -> ClassificationScheme.of("x", words, List.of(one, null), low)),
                refused("combination", () -> ClassificationScheme.of("x", words, List.of(one), null)),
                refused("combination", () -> scheme.combinedBy(null)),
                refused("each", () -> Combination.highest(null)),
                refused("aspect", () -> scheme.levels(null)),
                refused("aspect", () -> scheme.level(null, "1")),
                refused("key of a level", () -> scheme.level(Aspect.INTEGRITY, null)),
                refused("level of 機密性", () -> scheme.classify(null, one, one)),
                refused("level of 完全性", () -> scheme.classify(one, null, one)),
                refused("scheme of a classification", () -> new Classification(null, one, one, one)),
                refused("aspect", () -> LOW.level(null)),
                refused("way of an origin", () -> new Origin(null, "市民課")),
                refused("section or agency of an origin", () -> Origin.createdBy(null)),
                refused("name of an information asset", () -> InformationAsset.of(null, PAPER, ORIGIN)),
                refused("medium of an information asset", () -> InformationAsset.of("名簿", null, ORIGIN)),
                refused("origin of an information asset", () -> InformationAsset.of("名簿", PAPER, null)),
                refused(
                        "history of an information asset",
                        () -> new InformationAsset("名簿", PAPER, ORIGIN, false, null)),
                refused(
                        "entry of a history",
                        () -> new InformationAsset("名簿", PAPER, ORIGIN, false, List.of((Classified) null))),
                refused("classification", () -> ASSET.classified(null, DAY, "見本 太郎", "見直し")),
                refused("day of a classification", () -> ASSET.classified(LOW, null, "見本 太郎", "見直し")),
                refused("who classified", () -> ASSET.classified(LOW, DAY, null, "見直し")),
                refused("reason of a classification", () -> ASSET.classified(LOW, DAY, "見本 太郎", null)),
                refused("as of", () -> ASSET.classificationAsOf(null)));
    }

    private static Classification three(String confidentiality) {
        return Schemes.THREE_LEVELS.classify(
                Schemes.THREE_LEVELS.level(Aspect.CONFIDENTIALITY, confidentiality),
                Schemes.THREE_LEVELS.level(Aspect.INTEGRITY, "1"),
                Schemes.THREE_LEVELS.level(Aspect.AVAILABILITY, "1"));
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
