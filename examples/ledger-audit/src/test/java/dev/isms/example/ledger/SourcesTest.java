package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.isms.control.Control;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
                JUDGED.reject(type -> Sources.ALL.exists(source -> source.type() == type
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
