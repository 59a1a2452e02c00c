package dev.isms.ledger;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;

/**
 * 見出し — the titles of a ledger as it was delivered, in whatever order, held against the columns it should have.
 *
 * <p>A column that is missing or doubled gives no facts: which of two to believe is nobody's to guess. Records can still be
 * read, unless a column that {@linkplain #isIdentifying identifies} them is the one.
 */
public final class Header<R> {

    private final Ledger<R> ledger;
    private final int width;
    private final int[] places;
    private final Seq<CellError> errors;

    private Header(Ledger<R> ledger, int width, int[] places, Seq<CellError> errors) {
        this.ledger = ledger;
        this.width = width;
        this.places = places;
        this.errors = errors;
    }

    static <R> Header<R> of(Ledger<R> ledger, Seq<String> titles) {
        Seq<CellError> errors = List.empty();
        Seq<Integer> places = Vector.empty();
        Seq<String> folded = Vector.ofAll(titles.map(Column::folded));
        for (int i = 0; i < ledger.titles().size(); i++) {
            Column column = ledger.columns().get(i);
            Seq<String> called = ledger.titles().get(i);
            Seq<Integer> found = folded.zipWithIndex()
                    .filter(title -> called.contains(title._1))
                    .map(title -> title._2);
            places = places.append(found.size() == 1 ? found.head() : -1);
            if (found.isEmpty()) {
                errors = errors.append(CellError.in(column, Words.of("列がありません", "the column is missing")));
            } else if (found.size() > 1) {
                errors = errors.append(CellError.in(column, doubled(found.map(place -> place + 1))));
            }
        }
        Seq<CellError> unknown = titles.zipWithIndex()
                .filter(title -> !ledger.titles().exists(called -> called.contains(folded.get(title._2))))
                .map(title -> unknown(title._1, title._2 + 1, ledger));
        return new Header<>(
                ledger,
                titles.size(),
                places.toJavaStream().mapToInt(Integer::intValue).toArray(),
                errors.appendAll(unknown));
    }

    private static Words doubled(Seq<Integer> places) {
        return Words.of(
                "列が重複しています（" + places.mkString("、") + "列目）: 1つにしてください",
                "the column is doubled (" + places.mkString(", ") + "): expected it once");
    }

    private static CellError unknown(String title, int place, Ledger<?> ledger) {
        if (title.isBlank()) {
            return new CellError(
                    Option.of(Words.of("（" + place + "列目）", "(" + place + ")")),
                    Words.of("見出しがありません", "the column has no title"));
        }
        Words strange = Words.of("この台帳にない列です", "no column of this ledger");
        Words error = near(title, ledger)
                .map(column -> Words.of(
                        strange.ja() + "。" + Visible.quote(column.words().ja()) + "の誤りではありませんか",
                        strange.en() + "; did you mean "
                                + Visible.quote(column.words().en()) + "?"))
                .getOrElse(strange);
        String quoted = Visible.quote(title.strip());
        return new CellError(Option.of(Words.same(quoted.substring(1, quoted.length() - 1))), error);
    }

    private static Option<Column> near(String title, Ledger<?> ledger) {
        return Nearest.to(Column.folded(title), ledger.titles().flatMap(called -> called))
                .map(near -> ledger.columns().get(ledger.titles().indexWhere(called -> called.contains(near))));
    }

    static CellError ragged(int expected, int given) {
        return CellError.ofRecord(Words.of(
                "欄の数が見出しと合いません: " + expected + "欄のところ" + given + "欄あります",
                "`" + given + "` cells: expected `" + expected + "`, one for each column"));
    }

    /** The missing and the doubled columns, in ledger order, then those that are unknown. */
    public Seq<CellError> errors() {
        return errors;
    }

    /** How many of the ledger's columns are there, each once. */
    public int matched() {
        return (int) Arrays.stream(places).filter(place -> place >= 0).count();
    }

    /** Whether the columns that tell one record from another are all there, each once. */
    public boolean isIdentifying() {
        return ledger.identifiers().forAll(column -> place(column) >= 0);
    }

    /** What the record holds at that {@linkplain #place place}, if it has such a place and the cell is not empty. */
    public static Option<String> cell(int place, Seq<String> record) {
        if (place < 0 || place >= record.size()) {
            return Option.none();
        }
        String cell = record.get(place).strip();
        return cell.isEmpty() ? Option.none() : Option.some(cell);
    }

    /** Where in a record the column stands, counted from 0; -1 if the column is not there. */
    public int place(Column column) {
        int index = ledger.columns().indexOf(column);
        return index < 0 ? -1 : places[index];
    }

    /** What the record stands for, or all that is wrong with it. It has a cell for each title, in their order. */
    public Either<Seq<CellError>, R> read(Seq<String> record) {
        return transcription().of(record);
    }

    /** What takes records under these titles cell by cell. */
    public Transcription<R> transcription() {
        int[] columns = new int[width];
        Arrays.fill(columns, -1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                columns[places[i]] = i;
            }
        }
        return new Transcription<>(ledger, columns);
    }
}
