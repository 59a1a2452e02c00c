package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.util.Objects;

/** 文字列 — a name or a remark of at most 1,000 characters, with nothing invisible in it and no blank around it. */
public record TextKind() implements Kind<String> {

    private static final int LONGEST = 1_000;

    @Override
    public boolean accepts(String value) {
        return !value.isEmpty() && (isPlain(value) || isVisible(value));
    }

    /** Whether it is short, and of letters that are neither blank nor hidden: what nearly all texts are, and soon seen. */
    private static boolean isPlain(String value) {
        int length = value.length();
        if (length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean isPlain =
                    c > ' ' && c < 0x7F || c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ヾ' || c >= '一' && c <= '\u9FFF';
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(String value) {
        return value.equals(value.strip())
                && value.codePointCount(0, value.length()) <= LONGEST
                && !Visible.hidesSomething(value);
    }

    @Override
    public Words expected() {
        return Words.of("見えない文字や前後の空白を含まない1000字以内の文字列", "visible text of at most 1000 characters, no blank around it");
    }

    @Override
    public String example() {
        return "記入例";
    }

    @Override
    public String write(String value, Language language) {
        return Visible.of(value);
    }

    @Override
    public Either<Words, String> read(String cell) {
        String text = Objects.requireNonNull(cell, "cell").strip();
        return accepts(text) ? Either.right(text) : Cells.refused(cell, expected());
    }
}
