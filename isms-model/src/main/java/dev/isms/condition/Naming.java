package dev.isms.condition;

import dev.isms.kind.Kind;
import dev.isms.kind.SpanKind;
import dev.isms.text.Language;
import dev.isms.text.Words;

/** 比較の相手の言い表し — the words of what a fact is compared with. */
final class Naming {

    private Naming() {}

    static <S, T> Words operand(Operand<S, T> operand, Kind<T> kind) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return constant.said().map(Naming::inMarks).getOrElse(() -> quoted(kind, constant.value()));
        } else if (operand instanceof Operand.Set<S, T> set) {
            Words words = set.parameter().words();
            return Words.of("市の定める『" + words.ja() + "』", "the city's “" + words.en() + "”");
        } else if (operand instanceof Operand.AsOf<?>) {
            return Words.of("判定日", "the day of assessment");
        } else if (operand instanceof Operand.Other<S, T> other) {
            return Words.of(
                    other.fact().words().ja(), "the " + other.fact().words().en());
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            Words table = chosen.table().words();
            Words by = chosen.by().words();
            return Words.of(
                    by.ja() + "に応じて市の定める『" + table.ja() + "』", "the city's “" + table.en() + "” for the " + by.en());
        }
        throw new AssertionError(operand);
    }

    static <T> Words quoted(Kind<T> kind, T value) {
        String ja = kind.write(value, Language.JA);
        String en = kind.write(value, Language.EN);
        boolean plain = kind.isOrdered() && kind.vocabulary().isEmpty() || kind instanceof SpanKind;
        return plain ? Words.of(ja, en) : inMarks(Words.of(ja, en));
    }

    static Words inMarks(Words words) {
        return Words.of("「" + escaped(words.ja()) + "」", "“" + escaped(words.en()) + "”");
    }

    /** A quotation mark inside a quotation can't end it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replaceAll("[「」“”『』]", "\\\\$0");
    }
}
