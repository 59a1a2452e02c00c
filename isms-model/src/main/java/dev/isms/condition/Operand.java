package dev.isms.condition;

import dev.isms.subject.Fact;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 比較の相手 — what a fact is compared with: a constant, a parameter of the city's, the day of assessment, another fact of the
 * same subject, or what a table of the city's gives for one.
 */
public sealed interface Operand<S, T> {

    /**
     * 定数 — a value that the text itself gives.
     *
     * @param said the words of it, where it is a name that has them in English too; none where it says itself
     */
    record Constant<S, T>(T value, Option<Words> said) implements Operand<S, T> {

        /** @throws IllegalArgumentException if the Japanese words are not the value */
        public Constant {
            Objects.requireNonNull(value, "constant");
            Objects.requireNonNull(said, "words of a constant");
            said.filter(words -> !words.ja().equals(value)).forEach(words -> {
                throw new IllegalArgumentException("constant " + Visible.quote(value) + " said as "
                        + Visible.quote(words.ja()) + ": expected the value itself in Japanese");
            });
        }

        public Constant(T value) {
            this(value, Option.none());
        }
    }

    /** 市が定める値 — a parameter. */
    record Set<S, T>(Parameter<T> parameter) implements Operand<S, T> {
        public Set {
            Objects.requireNonNull(parameter, "parameter");
        }
    }

    /** 判定日 — the day as of which is assessed: what the text means by 後 and 既に. */
    record AsOf<S>() implements Operand<S, LocalDate> {}

    /** 他の事実 — another fact of the same subject. */
    record Other<S, T>(Fact<S, T> fact) implements Operand<S, T> {
        public Other {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * 市が定める表の値 — what a table of the city's gives for another fact of the same subject.
     *
     * @param by the fact that it is looked up by
     */
    record FromTable<S, K, T>(Table<K, T> table, Fact<S, K> by) implements Operand<S, T> {

        /** @throws IllegalArgumentException if the fact is of another choice than the table's keys */
        public FromTable {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(by, "fact to look up by");
            Operands.checkKeys(table, by);
        }
    }
}
