package dev.isms.example.ledger.course;

import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Party;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 出来事の読み替え — from a row in words to an event. */
public final class Events {

    private static final Pattern BETWEEN = Pattern.compile("[;；]");
    private static final Pattern EQUALS = Pattern.compile("[=＝]");
    private static final Words OUTSIDE = Words.of("外部", "outsider");
    private static final Map<Words, String> KEYS = LinkedHashMap.<Words, String>empty()
            .merge(List.<Party>ofAll(Roles.ALL).appendAll(Bodies.ALL).toLinkedMap(Party::words, Party::key))
            .put(OUTSIDE, Doer.OUTSIDER);

    /** Whatever can be done in any procedure. */
    static final Seq<Words> ACTS =
            Sagamihara.procedures().flatMap(Procedure::acts).map(Act::words).distinct();

    /** Whatever somebody can act as. */
    static final Seq<Words> CAPACITIES = KEYS.keySet().toList();

    private Events() {}

    /**
     * None where act, day or doer are not recorded, or the act is one of another procedure. Days have no time: events of one day
     * count as equal in time.
     */
    static Option<Event> of(Procedure procedure, EventRow row) {
        return row.act()
                .flatMap(called -> procedure.acts().find(act -> act.words().equals(called)))
                .flatMap(act -> row.day().flatMap(day -> row.doer().map(name -> event(act, day, name, row))));
    }

    private static Event event(Act<?, ?> act, LocalDate day, String name, EventRow row) {
        Deed deed = Deed.by(doer(name, row))
                .at(day.atStartOfDay())
                .recordedAt(row.recorded().getOrElse(day).atStartOfDay());
        Deed ofTarget = row.target().map(deed::of).getOrElse(deed);
        return new Event(act.key(), contents(ofTarget, act, row.contents().getOrElse("")));
    }

    private static Doer doer(String name, EventRow row) {
        Doer doer = new Doer(name, row.capacity().flatMap(KEYS::get), Option.none());
        return row.principal()
                .map(principal -> doer.onBehalfOf(principal, row.delegation().getOrElse("根拠の記録なし")))
                .getOrElse(doer);
    }

    /** What is not written as 項目＝内容 is kept as a note, and so no content that is asked for. */
    private static Deed contents(Deed deed, Act<?, ?> act, String written) {
        Deed with = deed;
        for (String piece : BETWEEN.split(written, -1)) {
            String[] sides = EQUALS.split(piece.strip(), 2);
            if (!piece.isBlank()) {
                with = sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()
                        ? with.with(key(act, sides[0].strip()), sides[1].strip())
                        : with.with("note", piece.strip());
            }
        }
        return with;
    }

    private static String key(Act<?, ?> act, String said) {
        return act.contents()
                .find(content -> isCalled(said, content.key(), content.words()))
                .map(Act.Content::key)
                .orElse(() -> act.contents()
                        .find(content -> said.equals(ofAnotherCourse(content)))
                        .flatMap(Act.Content::recordKey))
                .getOrElse("note");
    }

    /** 別の経過の記録 — how the record is called by which what is named is known from another course. */
    public static String ofAnotherCourse(Act.Content content) {
        return content.words().ja() + "の記録";
    }

    private static boolean isCalled(String said, String key, Words words) {
        return said.equals(key) || said.equals(words.ja()) || said.equals(words.en());
    }
}
