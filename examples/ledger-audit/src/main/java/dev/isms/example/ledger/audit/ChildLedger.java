package dev.isms.example.ledger;

import dev.isms.example.ledger.Source.Child;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Entry;
import dev.isms.report.Ledger;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 子台帳 — the members of a list as they were delivered, such as the backups of servers, by the name of the owner they are of.
 *
 * <p>A list is complete as recorded. So where a row is refused, the list of the owner it is of is not recorded, rather than
 * shorter than it is; where a refused row does not say whose it is, no owner's is. An owner of which no row speaks has no
 * member, if the ledger was delivered; if it was not, no list is recorded.
 */
final class ChildLedger<S, P> implements LedgerFile.Rows<Entry<P>> {

    private static final int MOST_NAMES_COMPARED = 1_000;

    /** 受け入れた一件 — a good row and where it stands. */
    private record Kept<P>(int row, P member) {}

    private final Source<S> source;
    private final Child<S, P> child;
    private final Map<String, Seq<Kept<P>>> kept = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private Seq<Located> consequences = List.empty();
    private boolean isComplete = true;
    private final Option<Intake> intake;

    private ChildLedger(Source<S> source, Child<S, P> child, Option<Path> path) {
        this.source = source;
        this.child = child;
        Option<Intake> read = path.map(
                delivered -> new LedgerFile<>(child.file(), delivered, child.layout(), child.key()).read(this));
        isComplete &= read.exists(Intake::isReadable);
        intake = read.map(of -> of.withBad(0, consequences.reverse()));
    }

    static <S, P> ChildLedger<S, P> read(Source<S> source, Child<S, P> child, Folder folder) {
        return new ChildLedger<>(source, child, folder.find(child.file()));
    }

    @Override
    public void good(int row, Entry<P> entry) {
        kept.merge(entry.owner(), List.of(new Kept<>(row, entry.member())), (old, more) -> more.appendAll(old));
    }

    @Override
    public void bad(int row, Option<String> of) {
        Words owner = source.type().words();
        Words list = child.list().words();
        if (of.isEmpty() && isComplete) {
            isComplete = false;
            consequence(
                    row,
                    "どの" + owner.ja() + "のものか分からないため、すべての" + owner.ja() + "の" + list.ja(),
                    "it is not known whose it is, so “" + list.en() + "” of every " + owner.en());
        }
        if (of.isDefined() && incomplete.add(of.get())) {
            String name = Visible.quote(of.get());
            consequence(
                    row,
                    "この行を採れないため、" + owner.ja() + name + "の" + list.ja(),
                    "it is refused, so “" + list.en() + "” of " + owner.en() + " " + name);
        }
    }

    private void consequence(int row, String ja, String en) {
        Words said = Words.of(ja + "を未記録として判定します", en + " is taken as not recorded");
        consequences = consequences.prepend(Located.inRow(child.file(), row, said));
    }

    /** The owner with its list, if it is known what is in it. The members are given out once. */
    S complete(S owner) {
        String name = source.type().identify(owner).getOrElse("");
        Seq<Kept<P>> found = Option.of(kept.remove(name)).getOrElse(List.empty());
        return isComplete && !incomplete.contains(name)
                ? child.list().with(owner, found.map(Kept::member).toVector().reverse())
                : owner;
    }

    /** What came of reading it, held against the owners that were read; none where theirs can't be. */
    Ledger reported(Option<OwnerLedger<S>> owners) {
        Ledger ledger = child.assessed()
                ? Ledger.ofAssessed(source.type(), child.list())
                : Ledger.of(source.type(), child.list());
        return intake.map(read -> owners.map(these -> heldAgainst(these, read))
                        .getOrElse(() -> withoutOwners(read))
                        .reported(ledger))
                .getOrElse(ledger);
    }

    /** With the rows of owners that nobody asked for. */
    private Intake heldAgainst(OwnerLedger<S> owners, Intake read) {
        Seq<String> names = owners.known().size() <= MOST_NAMES_COMPARED ? List.ofAll(owners.known()) : List.empty();
        Option<Words> column = Option.of(child.owner().words());
        Seq<Located> strays = List.ofAll(kept.entrySet())
                .flatMap(entry -> entry.getValue()
                        .map(stray -> Located.of(
                                child.file(),
                                stray.row(),
                                new CellError(column, stray(entry.getKey(), names, owners.refused())))));
        return read.withBad(strays.size(), strays);
    }

    private Intake withoutOwners(Intake read) {
        int rows = kept.values().stream().mapToInt(Seq::size).sum();
        return read.withBad(
                rows,
                List.of(Located.inFile(
                        child.file(),
                        Words.of(
                                source.file() + "を読めないため、どの"
                                        + source.type().words().ja() + "のものか確かめられません",
                                "it can't be held against " + source.file() + ", which can't be read"))));
    }

    private Words stray(String name, Seq<String> names, Set<String> refused) {
        String shown = Visible.quote(name);
        Words owner = source.type().words();
        if (refused.contains(name)) {
            return Words.of(
                    shown + "は" + source.file() + "で採れなかった" + owner.ja() + "です",
                    "the row of " + owner.en() + " " + shown + " in " + source.file() + " is refused");
        }
        Words near = Nearest.to(name, names)
                .map(word -> Words.of(
                        "。" + Visible.quote(word) + "の誤りではありませんか", "; did you mean " + Visible.quote(word) + "?"))
                .getOrElse(Words.of("。先に" + owner.ja() + "を登録してください", "; expected one of that ledger"));
        return Words.of(
                shown + "という" + owner.ja() + "は" + source.file() + "にありません" + near.ja(),
                "there is no " + owner.en() + " " + shown + " in " + source.file() + near.en());
    }
}
