package dev.isms.information;

import static dev.isms.information.Aspect.AVAILABILITY;
import static dev.isms.information.Aspect.CONFIDENTIALITY;
import static dev.isms.information.Aspect.INTEGRITY;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("分類基準")
final class ClassificationSchemeTest {

    private static final Words WORDS = Words.of("川町の分類", "classes of Kawa");
    private static final Level OPEN = Level.of(CONFIDENTIALITY, "open", "公開", "open");
    private static final Level STAFF = Level.of(CONFIDENTIALITY, "staff", "庁内", "staff only");
    private static final Level SECRET = Level.of(CONFIDENTIALITY, "secret", "秘", "secret");
    private static final Level ROUGH = Level.of(INTEGRITY, "rough", "概数", "rough");
    private static final Level EXACT = Level.of(INTEGRITY, "exact", "正確", "exact");
    private static final Level ANY = Level.of(AVAILABILITY, "any", "随時", "at any time");
    private static final Seq<Level> LEVELS = List.of(OPEN, ROUGH, STAFF, ANY, EXACT, SECRET);
    private static final Combination OURS = (c, i, a) -> c.equals(SECRET) ? HIGH : i.equals(EXACT) ? MEDIUM : LOW;
    private static final ClassificationScheme KAWA = scheme(LEVELS, OURS);

    @Test
    @DisplayName("三つの観点の段階から、市の定めた総合評価で重要性が決まる")
    void levels_combine_to_an_importance_as_the_city_says() {
        assertEquals(LOW, KAWA.classify(STAFF, ROUGH, ANY).importance());
        assertEquals(MEDIUM, KAWA.classify(OPEN, EXACT, ANY).importance());
        assertEquals(HIGH, KAWA.classify(SECRET, ROUGH, ANY).importance());
    }

    @Test
    void a_classification_knows_its_scheme_and_its_levels() {
        Classification classification = KAWA.classify(STAFF, EXACT, ANY);
        assertSame(KAWA, classification.scheme());
        assertEquals(List.of(STAFF, EXACT, ANY), List.of(Aspect.values()).map(classification::level));
    }

    @Test
    void levels_keep_their_order_within_an_aspect() {
        assertEquals(List.of(OPEN, STAFF, SECRET), KAWA.levels(CONFIDENTIALITY).toList());
        assertEquals(List.of(ROUGH, EXACT), KAWA.levels(INTEGRITY).toList());
        assertEquals(List.of(ANY), KAWA.levels(AVAILABILITY).toList());
    }

    @Test
    void the_same_levels_combine_in_another_way() {
        ClassificationScheme strict = KAWA.combinedBy((c, i, a) -> HIGH);
        assertEquals(HIGH, strict.classify(OPEN, ROUGH, ANY).importance());
        assertEquals(LOW, KAWA.classify(OPEN, ROUGH, ANY).importance());
        assertEquals(KAWA.key(), strict.key());
        assertEquals(WORDS, strict.words());
        assertNotEquals(KAWA, strict);
    }

    @Test
    void schemes_are_equal_by_what_they_say() {
        ClassificationScheme same = scheme(List.of(ANY, ROUGH, EXACT, OPEN, STAFF, SECRET), OURS);
        assertEquals(KAWA, same);
        assertEquals(KAWA.hashCode(), same.hashCode());
        assertEquals(KAWA.classify(OPEN, ROUGH, ANY), same.classify(OPEN, ROUGH, ANY));
        assertNotEquals(KAWA, ClassificationScheme.of("yama", WORDS, LEVELS, OURS));
        assertNotEquals(KAWA, ClassificationScheme.of("kawa", Words.of("別", "other"), LEVELS, OURS));
        assertNotEquals(KAWA, scheme(LEVELS.remove(STAFF), OURS));
        assertEquals("kawa", KAWA.toString());
    }

    @Test
    void the_combination_is_asked_once_when_the_scheme_is_made() {
        int[] asked = {0};
        ClassificationScheme scheme = scheme(LEVELS, (c, i, a) -> asked[0]++ < 6 ? LOW : HIGH);
        assertEquals(LOW, scheme.classify(SECRET, EXACT, ANY).importance());
        assertEquals(6, asked[0]);
    }

    @Nested
    @DisplayName("段階を観点と記号で引く")
    final class Lookup {

        @Test
        void a_level_is_found_by_its_aspect_and_key() {
            LEVELS.forEach(level -> assertSame(level, KAWA.level(level.aspect(), level.key())));
        }

        @Test
        void an_unknown_level_is_refused_with_the_nearest_one() {
            String unknown = " of 機密性 in scheme `kawa`: expected one of open, staff, secret";
            assertEquals(
                    "unknown level `secrte`" + unknown + "; did you mean `secret`?",
                    refused(() -> KAWA.level(CONFIDENTIALITY, "secrte")));
            assertEquals("unknown level `exact`" + unknown, refused(() -> KAWA.level(CONFIDENTIALITY, "exact")));
            assertEquals("unknown level `\\u{202e}`" + unknown, refused(() -> KAWA.level(CONFIDENTIALITY, "\u202e")));
        }

        @Test
        void the_same_key_in_another_case_or_width_is_the_nearest() {
            String unknown = " of 機密性 in scheme `guideline`: expected one of 1, 2, 3C, 3B, 3A; did you mean `3A`?";
            assertEquals("unknown level `3a`" + unknown, refused(() -> Schemes.GUIDELINE.level(CONFIDENTIALITY, "3a")));
            assertEquals(
                    "unknown level `３Ａ　`" + unknown, refused(() -> Schemes.GUIDELINE.level(CONFIDENTIALITY, "３Ａ　")));
        }
    }

    @Nested
    @DisplayName("拒否")
    final class Refusals {

        @Test
        void a_level_stands_in_the_place_of_its_aspect_and_is_one_of_the_scheme() {
            assertEquals(
                    "level `exact` of 完全性 stands in the place of 機密性: expected one of open, staff, secret",
                    refused(() -> KAWA.classify(EXACT, ROUGH, ANY)));
            assertEquals(
                    "level `any` of 可用性 stands in the place of 完全性: expected one of rough, exact",
                    refused(() -> KAWA.classify(OPEN, ANY, ANY)));
            assertEquals(
                    "level `rough` of 完全性 stands in the place of 可用性: expected one of any",
                    refused(() -> KAWA.classify(OPEN, ROUGH, ROUGH)));
            assertEquals(
                    "level `open` (公表) of 機密性 is not of scheme `kawa`: expected one of its own, open, staff, secret",
                    refused(() -> KAWA.classify(Level.of(CONFIDENTIALITY, "open", "公表", "open"), ROUGH, ANY)));
            assertThrows(IllegalArgumentException.class, () -> new Classification(KAWA, EXACT, ROUGH, ANY));
        }

        @Test
        void every_aspect_has_1_to_64_levels_each_of_its_own_key() {
            assertEquals(
                    "no level of 可用性 in scheme `kawa`: expected at least one",
                    refused(() -> scheme(LEVELS.remove(ANY), OURS)));
            assertEquals(
                    "level `open` of 機密性 in scheme `kawa`: expected once",
                    refused(() -> scheme(LEVELS.append(Level.of(CONFIDENTIALITY, "open", "公表", "public")), OURS)));
            String tooMany = "too many levels of 完全性 in scheme `kawa`: expected at most 64";
            assertEquals(
                    tooMany,
                    refused(() -> scheme(LEVELS.appendAll(many(INTEGRITY).take(63)), OURS)));
            assertEquals(tooMany, refused(() -> scheme(many(INTEGRITY).prependAll(LEVELS), OURS)));
            assertEquals(
                    64,
                    scheme(LEVELS.appendAll(many(INTEGRITY).take(62)), (c, i, a) -> LOW)
                            .levels(INTEGRITY)
                            .size());
        }

        @Test
        void the_largest_scheme_is_checked_whole() {
            Seq<Level> levels =
                    List.of(Aspect.values()).flatMap(aspect -> many(aspect).take(64));
            Combination falls = (c, i, a) -> (c.key() + i.key() + a.key()).equals("636363") ? LOW : MEDIUM;
            assertEquals(
                    "combination of scheme `kawa` gives `MEDIUM` for 機密性 `62`, 完全性 `63`, 可用性 `63`,"
                            + " but `LOW` for 機密性 `63`, 完全性 `63`, 可用性 `63`:"
                            + " expected that a higher level of 機密性 never lowers the importance",
                    refused(() -> scheme(levels, falls)));
        }

        @Test
        void a_combination_that_falls_is_refused_with_both_combinations() {
            assertEquals(
                    "combination of scheme `kawa` gives `HIGH` for 機密性 `open`, 完全性 `rough`, 可用性 `any`,"
                            + " but `LOW` for 機密性 `open`, 完全性 `exact`, 可用性 `any`:"
                            + " expected that a higher level of 完全性 never lowers the importance",
                    refused(() -> KAWA.combinedBy((c, i, a) -> i.equals(EXACT) ? LOW : HIGH)));
        }

        @Test
        @SuppressWarnings("NullAway") // foreign code gives null
        void a_combination_that_gives_nothing_or_throws_is_refused_with_where() {
            String where =
                    "combination of scheme `kawa`: expected an importance for" + " 機密性 `staff`, 完全性 `rough`, 可用性 `any`";
            assertEquals(where, refused(() -> KAWA.combinedBy((c, i, a) -> c.equals(OPEN) ? LOW : null)));
            IllegalStateException cause = new IllegalStateException("no\u202erow");
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> KAWA.combinedBy((c, i, a) -> {
                        if (c.equals(STAFF)) {
                            throw cause;
                        }
                        return LOW;
                    }));
            assertEquals(where + ", it threw: no\\u{202e}row", thrown.getMessage());
            assertSame(cause, thrown.getCause());
            assertEquals(
                    where + ", it threw",
                    refused(() -> KAWA.combinedBy((c, i, a) ->
                            Option.when(c.equals(OPEN), LOW).getOrElseThrow(() -> new IllegalStateException()))));
            assertThrows(IllegalArgumentException.class, () -> KAWA.combinedBy(Combination.highest(level -> null)));
        }

        @Test
        void keys_are_ids() {
            assertEquals(
                    "key of a classification scheme `川町`: expected at most 128 ASCII letters, digits, dots and hyphens",
                    refused(() -> ClassificationScheme.of("川町", WORDS, LEVELS, OURS)));
            assertEquals(
                    "key of a level of 機密性 ``: expected at most 128 ASCII letters, digits, dots and hyphens",
                    refused(() -> Level.of(CONFIDENTIALITY, "", "秘", "secret")));
        }

        private static Seq<Level> many(Aspect aspect) {
            return Stream.from(0).map(rank -> Level.of(aspect, "" + rank, "段階" + rank, "level " + rank));
        }
    }

    private static ClassificationScheme scheme(Seq<Level> levels, Combination combination) {
        return ClassificationScheme.of("kawa", WORDS, levels, combination);
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
