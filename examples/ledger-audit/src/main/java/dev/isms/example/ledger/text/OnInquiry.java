package dev.isms.example.ledger.text;

import dev.isms.edition.Edition;
import dev.isms.edition.TextOn;
import dev.isms.kind.DayKind;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.publication.Division;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** ある日の版 — which edition is in force on a day, what it changed, and what of its text is not known. */
@Command(
        name = "on",
        description =
                "ある日に施行されている版と、文言が分からない条項を表示します。/ Shows the edition in force on a day, and what of its text is unknown.")
final class OnInquiry extends Inquiry {

    @Parameters(paramLabel = "DATE", description = "日付（例 2008-04-01、平成20年4月1日） / a day")
    private String date = "";

    OnInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        return new DayKind()
                .read(date)
                .bimap(wrong -> Words.of("DATE: " + wrong.ja(), "DATE: " + wrong.en()), day -> write(day, sheet));
    }

    private Sheet write(LocalDate day, Sheet sheet) {
        Seq<Edition> known = catalogue().editions().knownOn(day);
        sheet.line(catalogue()
                .editions()
                .inForceOn(day)
                .map(edition -> sheet.say(
                        day + "に施行されている版: " + edition.words().ja(),
                        "In force on " + day + ": " + edition.words().en()))
                .getOrElse(sheet.say(
                        day + "に施行されている版はない（最初の版より前）",
                        "No edition is in force on " + day + ": it is before the first")));
        Option<Edition> last = catalogue().editions().editions().lastOption();
        if (catalogue().editions().inForceOn(day).equals(last)) {
            last.forEach(edition -> sheet.line(sheet.say(
                    "収録しているのは" + edition.words().ja() + "まで。その後の改正は含まない",
                    "The text is that up to the " + edition.words().en() + "; amendments after it are not included")));
        }
        if (known.isEmpty()) {
            sheet.line(sheet.say("この日までに承認された版はない", "No edition was approved by then"));
        } else {
            sheet.heading(sheet.say("この日までに承認された版", "Approved by then"));
            sheet.table(known.map(edition -> dates(edition, day, sheet)));
        }
        catalogue().editions().inForceOn(day).forEach(edition -> {
            changes(edition, sheet);
            unknown(day, sheet);
        });
        return sheet;
    }

    private static Seq<String> dates(Edition edition, LocalDate day, Sheet sheet) {
        return List.of(
                sheet.say(edition),
                sheet.say(edition.approvedOn() + " 承認", "approved " + edition.approvedOn()),
                sheet.say(edition.inForceFrom() + " 施行", "in force from " + edition.inForceFrom()),
                edition.inForceFrom().isAfter(day) ? sheet.say("（まだ施行されていない）", "(not in force yet)") : "");
    }

    /** The first edition changed nothing. */
    private static void changes(Edition edition, Sheet sheet) {
        if (edition.revisions().isEmpty()) {
            return;
        }
        sheet.heading(sheet.say(
                edition.words().ja() + "で改められたところ",
                "What the " + edition.words().en() + " changed"));
        sheet.table(edition.revisions()
                .map(revision ->
                        List.of(sheet.named(revision.place()), sheet.say(revision.what()), sheet.say(revision.why()))));
    }

    private void unknown(LocalDate day, Sheet sheet) {
        Seq<TextOn.Unknown> unknown = catalogue()
                .provisions()
                .map(said -> catalogue().editions().textOn(said, day))
                .filter(TextOn.Unknown.class::isInstance)
                .map(TextOn.Unknown.class::cast);
        int all = catalogue().provisions().size();
        sheet.heading(
                unknown.isEmpty()
                        ? sheet.say("文言はすべて分かっている（" + all + "条項）", "The text of all " + all + " provisions is known")
                        : sheet.say(
                                "文言が分からない条項（" + all + "条項のうち" + unknown.size() + "）",
                                "Provisions whose text is not known (" + unknown.size() + " of " + all + ")"));
        unknown.map(TextOn.Unknown::why).distinct().forEach(why -> {
            sheet.line("  " + sheet.say(why));
            sheet.table(places(unknown.filter(text -> text.why().equals(why)).map(TextOn.Unknown::provision))
                    .map(place -> List.of("", sheet.named(place._1), sheet.say(place._2 + "条項", "" + place._2))));
        });
    }

    /** The topmost places all of whose provisions are among these, with how many they are. */
    private Seq<Tuple2<Place, Integer>> places(Seq<Provision> provisions) {
        Seq<Place> whole = catalogue()
                .publication()
                .divisions()
                .map(Division::place)
                .appendAll(provisions.map(Provision::place))
                .distinct()
                .filter(place -> !catalogue().at(place).isEmpty()
                        && catalogue().at(place).forAll(provisions::contains));
        return whole.reject(place -> whole.exists(other -> !other.equals(place) && other.holds(place)))
                .map(place -> Tuple.of(place, catalogue().at(place).size()));
    }
}
