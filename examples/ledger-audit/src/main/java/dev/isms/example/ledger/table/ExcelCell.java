package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Excelの欄 — what stands in a cell, as a person would write it: days as days, true as はい. What a formula comes to is not believed. */
final class ExcelCell {

    private static final int LONGEST_NUMBER = 40;
    /** What of a format is no sign of it: quoted text, conditions and colours, escaped characters. */
    private static final Pattern NO_SIGN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final Pattern SIGN_OF_DAY = Pattern.compile("[ydge]", Pattern.CASE_INSENSITIVE);

    private ExcelCell() {}

    static Either<Words, String> read(@Nullable Cell cell) {
        if (cell == null) {
            return Either.right("");
        }
        return switch (cell.getType()) {
            case EMPTY -> Either.right("");
            case STRING -> Either.right(String.valueOf(cell.asString()));
            case BOOLEAN -> Either.right(cell.asBoolean() ? "はい" : "いいえ");
            case NUMBER -> Either.right(isDay(cell) ? day(cell.asDate()) : number(cell));
            case FORMULA ->
                Either.left(Words.of(
                        "数式の欄があります（" + cell.getAddress() + "）: 値に置き換えてください",
                        "a formula in " + cell.getAddress() + ": expected its value"));
            case ERROR ->
                Either.left(Words.of(
                        "エラーの欄があります（" + cell.getAddress() + "）: 値に直してください",
                        "an error in " + cell.getAddress() + ": expected a value"));
        };
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && SIGN_OF_DAY.matcher(NO_SIGN.matcher(format).replaceAll("")).find()
                && cell.asNumber().signum() >= 0
                && cell.asNumber().compareTo(BigDecimal.valueOf(2_958_466)) < 0; // to 9999-12-31
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        boolean isPlain = number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
        BigDecimal shortest = isPlain ? number.stripTrailingZeros() : number;
        return isPlain ? shortest.toPlainString() : shortest.toString();
    }
}
