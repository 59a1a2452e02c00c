package dev.isms.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.fact.Choice;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("転記")
class TranscriptionTest {

    private static final SubjectType<Server> SERVER = SubjectType.named("server", Server.SERVER.words())
            .identifiedBy(Server.NAME)
            .with(Server.REGISTERED, Server.POWERED)
            .startingFrom(Server.unrecorded());

    private static final Transcription<Server> RECORD =
            Ledger.of(SERVER).header(List.of("電源の確保", "サーバ名", "備考", "台帳登録")).transcription();

    private static Either<?, Server> read(String... cells) {
        RECORD.begin();
        for (String cell : cells) {
            RECORD.cell(cell);
        }
        return RECORD.read();
    }

    @Test
    @DisplayName("欄は見出しの順に受け、前の記録を残さない")
    void cells_come_in_the_order_of_the_titles_and_nothing_stays_of_the_record_before() {
        assertEquals(
                Either.right(
                        Server.named("sv-01").withPowered(Option.some(true)).withRegistered(Option.some(false))),
                read("はい", "sv-01", "使わない欄", "いいえ"));
        assertEquals(Either.right(Server.named("sv-02")), read("", "sv-02", "", " "));
    }

    @Test
    @DisplayName("途中までの記録は、次の記録に混ざらない")
    void a_record_that_was_not_ended_leaves_nothing() {
        RECORD.begin();
        RECORD.cell("はい");
        assertEquals(Either.right(Server.named("sv-02")), read("", "sv-02", "", ""));
    }

    @Test
    @DisplayName("渡した文字列が後で変わっても、読んだ値は変わらない")
    void a_text_may_change_once_it_was_taken() {
        StringBuilder cell = new StringBuilder();
        RECORD.begin();
        for (String text : List.of("はい", "sv-03", "", "いいえ")) {
            cell.setLength(0);
            RECORD.cell(cell.append(text));
        }
        cell.setLength(0);
        assertEquals(
                Either.right(
                        Server.named("sv-03").withPowered(Option.some(true)).withRegistered(Option.some(false))),
                RECORD.read());
    }

    @Test
    @DisplayName("同じ長さ、同じハッシュの文字列も取り違えない")
    void texts_of_one_hash_are_told_apart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        for (String name : List.of("Aa", "BB", "Aa", "x".repeat(70))) {
            assertEquals(Either.right(Server.named(name)), read("", name, "", ""));
        }
    }

    @Test
    @DisplayName("欄の数が違う記録は誤りだが、どの行かは分かる")
    void a_ragged_record_is_wrong_and_still_says_which_it_is() {
        assertTrue(read("はい", "sv-04").isLeft());
        assertEquals(Option.some("sv-04"), RECORD.held(0));
        assertEquals(
                Option.some("sv-04"), RECORD.held(Ledger.of(SERVER).columns().get(0)));
        assertEquals(Option.none(), RECORD.held(-1));
        assertEquals(Option.none(), RECORD.held(3));
        assertEquals(Option.none(), RECORD.held(1));
        assertTrue(read("はい", "sv-04", "", "", "").isLeft());
    }

    @Test
    @DisplayName("例外を投げる値の種類も、その欄の誤りになる")
    void a_kind_that_throws_is_an_error_of_its_cell() {
        ChoiceKind<Integer> bursting = new ChoiceKind<>(
                List.of(1, 2),
                number -> {
                    if (isClosed) {
                        throw new IllegalStateException("閉鎖中");
                    }
                    return Words.same("第" + number);
                },
                false);
        Choice<Server, Integer> number = Choice.of(
                "number", Words.of("番号", "number"), bursting, server -> Option.none(), (server, value) -> server);
        Ledger<Server> ledger = Ledger.of(SubjectType.named("server", Words.of("サーバ", "server"))
                .identifiedBy(Server.NAME)
                .with(number)
                .startingFrom(Server.unrecorded()));
        isClosed = true;
        assertEquals(
                "列「番号」: `第1`を記録できません: IllegalStateException: 閉鎖中",
                ledger.read(List.of("sv-01", "第1")).getLeft().head().words().ja());
        isClosed = false;
        assertTrue(ledger.read(List.of("sv-01", "第1")).isRight());
    }

    private boolean isClosed;
}
