package dev.isms.example.ledger.text;

import dev.isms.catalogue.Oddities;
import dev.isms.catalogue.Oddity;
import dev.isms.catalogue.Remark;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** 本文の点検 — what the text contradicts or leaves open, computed from it; then the remarks that no machine could make. */
@Command(name = "lint", description = "本文の食い違い、抜け、開かれた語を点検します。/ Shows what the text contradicts or leaves open.")
final class LintInquiry extends Inquiry {

    LintInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        Seq<Oddity> found = Oddities.of(catalogue());
        Seq<Remark> remarks = catalogue().remarks();
        sheet.line(sheet.say(
                "点検結果 " + found.size() + "件、注記 " + remarks.size() + "件",
                found.size() + " found, " + remarks.size() + " remarks"));
        sheet.table(List.of(Oddity.Kind.values())
                .filter(kind -> found.exists(oddity -> oddity.kind() == kind))
                .<Seq<String>>map(kind -> List.of(sheet.say(kind), "" + found.count(oddity -> oddity.kind() == kind))));
        for (Oddity.Kind kind : Oddity.Kind.values()) {
            section(
                    sheet.say(kind),
                    found.filter(oddity -> oddity.kind() == kind)
                            .map(oddity -> new Item(oddity.words(), oddity.provisions())),
                    sheet);
        }
        section(
                sheet.say("注記: 機械には見えないもの", "Remarks: what no machine sees"),
                remarks.map(remark -> new Item(remark.words(), remark.provisions())),
                sheet);
        return Either.right(sheet);
    }

    private record Item(Words words, Seq<Provision> provisions) {}

    /** A line each where each is about one provision; else the provisions stand under it. */
    private static void section(String title, Seq<Item> items, Sheet sheet) {
        if (items.isEmpty()) {
            return;
        }
        sheet.heading(title + sheet.count(items.size()));
        if (items.forAll(item -> item.provisions().size() == 1)) {
            sheet.table(
                    items.map(item -> List.of(sheet.citation(item.provisions().head()), sheet.say(item.words()))));
            return;
        }
        items.forEach(item -> {
            sheet.line("  - " + sheet.say(item.words()));
            sheet.list("", 2, sheet.citations(item.provisions()));
        });
    }
}
