package dev.isms.example.ledger.course;

import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Party;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** 出来事の読み替え — from a row in words to an event: acts, capacities and contents are written by their words or by their keys. */
final class Events {

    private static final Pattern BETWEEN = Pattern.compile("[;；]");
    private static final Pattern EQUALS = Pattern.compile("[=＝]");
    private static final Seq<Party> PARTIES = List.<Party>ofAll(Roles.ALL).appendAll(Bodies.ALL);

    private Events() {}

    /** None where act, day or doer are not recorded. Days have no time: events of one day count as equal in time. */
    static Option<Event> of(Procedure procedure, EventRow row) {
        return row.act()
                .flatMap(act -> row.day()
                        .flatMap(day -> row.doer().map(doer -> {
                            LocalDateTime happened = day.atStartOfDay();
                            Deed deed = Deed.by(doer(doer, row))
                                    .at(happened)
                                    .recordedAt(row.recorded().getOrElse(day).atStartOfDay());
                            Deed ofTarget = row.target().map(deed::of).getOrElse(deed);
                            Option<Act<?, ?>> known =
                                    procedure.acts().find(one -> isCalled(act, one.key(), one.words()));
                            return new Event(
                                    known.map(Act::key).getOrElse("unknown"),
                                    contents(ofTarget, known, row.contents().getOrElse("")));
                        })));
    }

    private static Doer doer(String name, EventRow row) {
        Option<String> capacity = row.capacity()
                .map(said -> said.equals("外部")
                        ? Doer.OUTSIDER
                        : PARTIES.find(party -> isCalled(said, party.key(), party.words()))
                                .map(Party::key)
                                .getOrElse("unknown"));
        Doer doer = new Doer(name, capacity, Option.none());
        return row.principal()
                .map(principal -> doer.onBehalfOf(principal, row.delegation().getOrElse("根拠の記録なし")))
                .getOrElse(doer);
    }

    /** What is not written as 項目＝内容 is kept as a note, and so no content that is asked for. */
    private static Deed contents(Deed deed, Option<Act<?, ?>> act, String written) {
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

    private static String key(Option<Act<?, ?>> act, String said) {
        return act.toList()
                .flatMap(one -> one.contents())
                .find(content -> isCalled(said, content.key(), content.words()))
                .map(Act.Content::key)
                .getOrElse("note");
    }

    private static boolean isCalled(String said, String key, Words words) {
        return said.equals(key) || said.equals(words.ja()) || said.equals(words.en());
    }
}
