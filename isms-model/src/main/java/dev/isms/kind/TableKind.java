package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 表 — a value for each value of a choice: which protection is asked for at which importance. No key is left out.
 *
 * <p>A cell holds it whole, an entry for each key: 「低＝執務室｜中＝倉庫｜高＝倉庫」.
 *
 * @param rising whether a higher key never has a lower value
 */
public record TableKind<K, T>(ChoiceKind<K> keys, Kind<T> values, boolean rising) implements Kind<Map<K, T>> {

    private static final Pattern BETWEEN = Pattern.compile("[|｜]");
    private static final Pattern EQUALS = Pattern.compile("[=＝]");
    private static final Pattern SIGNS = Pattern.compile("[|｜=＝]");

    /** @throws IllegalArgumentException if it is to rise without an order, or a cell could not tell its entries apart */
    public TableKind {
        Objects.requireNonNull(keys, "keys of a table");
        Objects.requireNonNull(values, "values of a table");
        if (rising && !(keys.isOrdered() && values.isOrdered())) {
            throw new IllegalArgumentException(
                    "rising table by " + keys.vocabulary().mkString(", ") + ": expected keys and values with an order");
        }
        if (values instanceof TextKind || values instanceof JudgementKind || values instanceof TableKind<?, ?>) {
            throw new IllegalArgumentException("table by " + keys.vocabulary().mkString(", ")
                    + ": expected values other than free text, judgements and tables, which may hold | or =");
        }
        Seq<Words> written = keys.vocabulary().appendAll(words(values));
        if (written.exists(word -> SIGNS.matcher(word.ja() + word.en()).find())) {
            throw new IllegalArgumentException(
                    "table of " + written.mkString(", ") + ": expected words without | or =");
        }
    }

    private static Seq<Words> words(Kind<?> values) {
        return values instanceof WholeKind whole ? List.of(whole.unit()) : values.vocabulary();
    }

    @Override
    public boolean accepts(Map<K, T> value) {
        return value.size() == keys.values().size()
                && keys.values().forAll(key -> value.get(key).exists(one -> one != null && values.accepts(one)))
                && (!rising || rises(value));
    }

    private boolean rises(Map<K, T> value) {
        Seq<T> climbed = keys.values().flatMap(value::get);
        return climbed.zip(climbed.tail())
                .forAll(step -> values.compare(step._1, step._2).exists(order -> order <= 0));
    }

    @Override
    public Words expected() {
        Seq<Words> key = keys.vocabulary();
        Words value = values.expected();
        return Words.of(
                key.map(word -> Visible.quote(word.ja())).mkString("、") + "の全てについての" + value.ja()
                        + (rising ? "（上のものほど下がらない。" : "（") + "書くときは「…＝…」を「｜」で区切る）",
                "for each of " + key.map(word -> Visible.quote(word.en())).mkString(", ") + " " + value.en()
                        + (rising ? ", never falling" : "") + " (written … = …, joined by |)");
    }

    @Override
    public Map<K, T> example() {
        return LinkedHashMap.ofEntries(keys.values().map(key -> Tuple.of(key, values.example())));
    }

    /** In the order of the keys, whatever the order of the map. */
    @Override
    public String write(Map<K, T> value, Language language) {
        return write(value, keys.values(), language);
    }

    /** The entries that are looked up by a key of one of these words; the whole table where no key is. */
    public Words lookedUp(Map<K, T> value, Seq<Words> said) {
        Seq<K> asked = keys.values().filter(key -> said.contains(keys.words().apply(key)));
        Seq<K> shown = asked.isEmpty() ? keys.values() : asked;
        return Words.of(write(value, shown, Language.JA), write(value, shown, Language.EN));
    }

    private String write(Map<K, T> value, Seq<K> shown, Language language) {
        return shown.map(key -> keys.write(key, language)
                        + Cells.in(language, "＝", " = ")
                        + values.write(value.get(key).get(), language))
                .mkString(Cells.in(language, "｜", " | "));
    }

    @Override
    public Either<Words, Map<K, T>> read(String cell) {
        Map<K, T> table = LinkedHashMap.empty();
        for (String entry : BETWEEN.split(Objects.requireNonNull(cell, "cell"), -1)) {
            String[] sides = EQUALS.split(entry, 2);
            if (sides.length < 2) {
                return Cells.refused(cell, expected());
            }
            Either<Words, K> key = keys.read(sides[0]);
            Either<Words, T> value = values.read(sides[1]);
            if (key.isLeft() || value.isLeft()) {
                return Either.left(key.isLeft() ? key.getLeft() : value.getLeft());
            }
            if (table.containsKey(key.get())) {
                return Cells.refused(cell, expected());
            }
            table = table.put(key.get(), value.get());
        }
        return accepts(table) ? Either.right(table) : Cells.refused(cell, expected());
    }
}
