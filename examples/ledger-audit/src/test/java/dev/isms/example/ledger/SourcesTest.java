package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.example.ledger.audit.Source;
import dev.isms.fact.ListOf;
import dev.isms.register.DocumentList;
import dev.isms.register.LedgerLine;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 台帳の一覧 — what a rule judges can be delivered: a subject type without a ledger would never be judged, in silence. */
@DisplayName("台帳の一覧")
class SourcesTest {

    private static final Seq<SubjectType<?>> JUDGED =
            SampleCity.policy().controls().<SubjectType<?>>map(Control::about).distinct();

    private static Seq<Members<?, ?>> lists(SubjectType<?> type) {
        return members(type).filter(some -> some.kind() == Members.Kind.LIST);
    }

    private static Seq<Members<?, ?>> members(SubjectType<?> type) {
        return List.ofAll(type.members());
    }

    /** The lists of what the type's parts and lists are made of: no ledger could hold them. */
    private static Seq<String> hidden(SubjectType<?> type) {
        return members(type)
                .flatMap(some -> lists(some.type())
                        .map(list -> type + "/" + some.key() + "/" + list.key())
                        .appendAll(hidden(some.type())));
    }

    @Test
    @DisplayName("規則が判定する主体の種類には、どれにも台帳がある")
    void every_type_that_a_rule_is_about_has_a_ledger() {
        assertFalse(JUDGED.isEmpty());
        assertEquals(
                List.empty(),
                JUDGED.reject(type -> Sources.ALL.exists(source -> source.judgedType() == type
                                || source.children()
                                        .exists(child ->
                                                child.assessed() && child.list().type() == type)))
                        .toList(),
                "add a line to Sources for each");
    }

    @Test
    @DisplayName("どの一覧にも、子台帳がある")
    void every_list_of_a_ledger_has_a_file() {
        for (Source<?> source : Sources.ALL) {
            assertEquals(
                    lists(source.type()).toList(),
                    source.children()
                            .<Members<?, ?>>map(Source.Child::list)
                            .appendAll(source.held().map(Source.Held::list))
                            .toList(),
                    () -> source.file() + ": expected a file for each list, in ledger order");
        }
    }

    @Test
    @DisplayName("突き合わせるものの台帳は、先に読まれる")
    void things_are_read_before_the_ledgers_that_are_to_have_them() {
        Seq<SubjectType<?>> types = Sources.ALL.map(Source::type);
        Seq<SubjectType<?>> late = Sources.ALL
                .zipWithIndex()
                .flatMap(source -> source._1
                        .held()
                        .<SubjectType<?>>map(Source.Held::things)
                        .reject(things -> types.take(source._2).contains(things)));
        assertFalse(Sources.ALL.flatMap(Source::held).isEmpty());
        assertEquals(List.empty(), late.toList(), "move their ledgers up in Sources");
    }

    @Test
    @DisplayName("書き込めない一覧、ほかの種類の一覧、名のないものとは、突き合わせない")
    void what_cannot_be_held_against_names_is_refused() {
        Source<DocumentList> source = Source.of("document-lists.csv", DocumentList.DOCUMENT_LIST);
        ListOf<DocumentList, LedgerLine> readOnly = ListOf.of(
                "servers",
                Words.of("サーバ", "server"),
                Clause.of("サーバがある", "have servers"),
                LedgerLine.LEDGER_LINE,
                DocumentList::servers);
        assertEquals(
                "list `servers` can't be written, so no ledger can be read into it: expected one described with a wither",
                refused(() -> holding(source, readOnly, Server.SERVER)));
        assertEquals(
                "ledger of `servers`: expected a list of `contract`",
                refused(() -> Source.of("contracts.csv", Town.CONTRACT)
                        .holding(
                                "names.csv",
                                Words.of("名簿", "names"),
                                ListOf.of(
                                        "servers",
                                        Words.of("サーバ", "server"),
                                        Clause.of("サーバがある", "have servers"),
                                        LedgerLine.LEDGER_LINE,
                                        contract -> Option.none(),
                                        (contract, lines) -> contract),
                                Server.SERVER,
                                server -> Option.some(true))));
        assertEquals(
                "subject type `visit` has no name, so it can't be held against a ledger of names: expected one that is"
                        + " identified",
                refused(() -> holding(source, DocumentList.SERVERS, Town.VISITS.type())));
    }

    private static void holding(
            Source<DocumentList> source, ListOf<DocumentList, LedgerLine> list, SubjectType<?> things) {
        source.holding("names.csv", Words.of("名簿", "names"), list, things, thing -> Option.some(true));
    }

    private static String refused(Executable declared) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, declared).getMessage());
    }

    @Test
    @DisplayName("一覧の中の一覧や、部分の中の一覧はない")
    void no_list_is_out_of_reach() {
        assertEquals(
                List.empty(),
                Sources.ALL.flatMap(source -> hidden(source.type())).toList());
    }

    @Test
    @DisplayName("どの種類も一度だけ、どのファイル名も一度だけで、小文字のCSVである")
    void nothing_stands_twice() {
        assertEquals(Sources.FILES.distinct(), Sources.FILES);
        assertEquals(
                List.empty(),
                Sources.FILES
                        .reject(file -> file.matches("[a-z0-9]+(-[a-z0-9]+)*\\.csv"))
                        .toList());
        Seq<SubjectType<?>> types = Sources.ALL.map(Source::type);
        assertEquals(types.distinct(), types);
    }
}
