package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.audit.Source.Child;
import dev.isms.example.ledger.file.Intake;
import dev.isms.example.ledger.file.Located;
import dev.isms.ledger.CellError;
import dev.isms.report.Ledger;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/** 子台帳の誤り — what shows of a child ledger's rows only when they are held against their owners, said in one way. */
final class Strays<S, P> {

    private static final int MOST = 100;

    private final Source<S> source;
    private final Child<S, P> child;
    private final String file;
    private final String ownerFile;
    private final java.util.List<Located> strays = new ArrayList<>();
    private final java.util.List<Located> consequences = new ArrayList<>();
    private int strayed;
    private int consequent;

    /**
     * @param file what the child ledger's file is called
     * @param ownerFile what that of the owners is called
     */
    Strays(Source<S> source, Child<S, P> child, String file, String ownerFile) {
        this.source = source;
        this.child = child;
        this.file = file;
        this.ownerFile = ownerFile;
    }

    /** That a row was refused that may be of any owner, or of any of some. */
    void ofNobodyKnown(int row, Words whose) {
        Words list = list();
        consequence(
                row,
                "どの" + owner().ja() + "のものか分からないため、" + whose.ja() + "の" + list.ja(),
                "it is not known whose it is, so “" + list.en() + "” of " + whose.en());
    }

    /** That a row of an owner was refused. */
    void of(int row, String name) {
        String shown = Visible.quote(name);
        Words list = list();
        consequence(
                row,
                "この行を採れないため、" + owner().ja() + shown + "の" + list.ja(),
                "it is refused, so “" + list.en() + "” of " + owner().en() + " " + shown);
    }

    /** That an owner has more members than are held. */
    void ofTooMany(int row, String name) {
        String shown = Visible.quote(name);
        Words list = list();
        consequence(
                row,
                owner().ja() + shown + "の行が" + Lists.MOST_MEMBERS + "行に達するため、その" + list.ja(),
                owner().en() + " " + shown + " has " + Lists.MOST_MEMBERS + " rows or more, so its “" + list.en()
                        + "”");
    }

    private void consequence(int row, String ja, String en) {
        consequent++;
        if (consequences.size() < MOST) {
            consequences.add(Located.inRow(file, row, Words.of(ja + "を未記録として判定します", en + " is taken as not recorded")));
        }
    }

    /** That a row is of an owner that nobody took. */
    void stray(int row, String name, OwnerLedger<S> owners) {
        strayed++;
        if (strays.size() < MOST) {
            strays.add(
                    Located.of(file, row, new CellError(Option.of(child.owner().words()), stray(name, owners))));
        }
    }

    private Words stray(String name, OwnerLedger<S> owners) {
        String shown = Visible.quote(name);
        if (owners.refused().contains(name)) {
            return Words.of(
                    shown + "は" + ownerFile + "で採れなかった" + owner().ja() + "です",
                    "the row of " + owner().en() + " " + shown + " in " + ownerFile + " is refused");
        }
        Words near = Nearest.to(name, owners.known())
                .map(word -> Words.of(
                        "。" + Visible.quote(word) + "の誤りではありませんか", "; did you mean " + Visible.quote(word) + "?"))
                .getOrElse(Words.of("。先に" + owner().ja() + "を登録してください", "; expected one of that ledger"));
        return Words.of(
                shown + "という" + owner().ja() + "は" + ownerFile + "にありません" + near.ja(),
                "there is no " + owner().en() + " " + shown + " in " + ownerFile + near.en());
    }

    /** What the list is called behind its owner's words, which it may begin with itself. */
    private Words list() {
        Words list = child.list().words();
        String prefix = owner().ja() + "の";
        return list.ja().startsWith(prefix) ? Words.of(list.ja().substring(prefix.length()), list.en()) : list;
    }

    private Words owner() {
        return source.type().words();
    }

    Ledger ledger() {
        return child.assessed()
                ? Ledger.ofAssessed(source.type(), child.list())
                : Ledger.of(source.type(), child.list());
    }

    /** What came of reading it, with what was found here. */
    Intake with(Intake read) {
        return read.withBad(0, List.ofAll(consequences), consequent).withBad(strayed, List.ofAll(strays), strayed);
    }

    /** The same where there are no owners to hold its good rows against. */
    Intake withoutOwners(Intake read) {
        Seq<Located> why = List.of(Located.inFile(
                file,
                Words.of(
                        ownerFile + "を読めないため、どの" + owner().ja() + "のものか確かめられません",
                        "it can't be held against " + ownerFile + ", which can't be read")));
        return read.withBad(0, List.ofAll(consequences), consequent).withBad(read.rows() - read.bad(), why, 1);
    }
}
