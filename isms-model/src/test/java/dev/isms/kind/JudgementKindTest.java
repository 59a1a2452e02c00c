package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evidence.Judgement;
import dev.isms.text.Language;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("判断の記録: 何が、いつ、誰に、何を根拠に判断されたか")
final class JudgementKindTest {

    private static final JudgementKind KIND = new JudgementKind();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final Judgement YES = Judgement.yes(DAY, "情報政策課長", "点検結果による");

    @Test
    void it_is_written_in_a_cell_in_either_language() {
        assertEquals("はい（2026-04-10、情報政策課長、点検結果による）", KIND.write(YES, Language.JA));
        assertEquals("yes (2026-04-10; 情報政策課長; 点検結果による)", KIND.write(YES, Language.EN));
        assertEquals("いいえ（2026-04-10、課長、不備）", KIND.write(Judgement.no(DAY, "課長", "不備"), Language.JA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい（2026-04-10、情報政策課長、点検結果による）",
                "はい(2026-04-10、情報政策課長、点検結果による)",
                "ＹＥＳ （令和8年4月10日；情報政策課長, 点検結果による）",
                " yes (2026/4/10; 情報政策課長; 点検結果による) "
            })
    void widths_languages_and_separators_do_not_matter(String cell) {
        assertEquals(Either.right(YES), KIND.read(cell));
    }

    @Test
    @DisplayName("根拠には、括弧も区切りも書ける")
    void a_ground_may_hold_anything_visible() {
        assertEquals(
                Either.right(Judgement.yes(DAY, "課長", "点検（4月）、再点検; 両方")),
                KIND.read("はい（2026-04-10、課長、点検（4月）、再点検; 両方）"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい",
                "はい（2026-04-10）",
                "はい（2026-04-10、課長）",
                "はい（2026-04-10、課長、）",
                "はい（2026-04-31、課長、点検）",
                "たぶん（2026-04-10、課長、点検）",
                "はい（2026-04-10、課長、点検",
                "はい（、、、、）"
            })
    @DisplayName("誰が、いつ、何を根拠にのいずれかが欠ければ、判断ではない")
    void what_leaves_one_of_them_out_is_refused(String cell) {
        String error = KIND.read(cell).getLeft().ja();
        assertTrue(error.startsWith("`" + cell + "`は使えません: "), error);
        assertTrue(error.contains("`はい（2026-04-10、情報政策課長、点検結果による）`のような判断"), error);
    }

    @Test
    void what_can_not_be_written_is_refused_where_it_is_made() {
        assertEquals(
                "who judged `課長、係長`: expected a name without 、 or a semicolon or comma",
                refused(() -> Judgement.yes(DAY, "課長、係長", "点検")));
        assertEquals("who judged is blank: expected a text", refused(() -> Judgement.yes(DAY, " ", "点検")));
        assertEquals(
                "ground of a judgement `点検 `: expected no blank around it",
                refused(() -> Judgement.no(DAY, "課長", "点検 ")));
    }

    private static String refused(Executable made) {
        return assertThrows(IllegalArgumentException.class, made).getMessage();
    }
}
