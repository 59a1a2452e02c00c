package dev.isms.architecture;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** 違反の見本 — what {@link PurityTest} must see, a method each; the name begins with the rule that it breaks. */
@SuppressWarnings("all")
final class Offences {

    private Offences() {}

    static LocalDate clock_of_days() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    static Supplier<LocalDate> clock_by_method_reference() {
        return LocalDate::now;
    }

    static Supplier<Instant> clock_in_a_lambda() {
        return () -> Instant.now();
    }

    static JapaneseDate clock_of_eras() {
        return JapaneseDate.now();
    }

    static Clock clock_of_the_system() {
        return Clock.systemUTC();
    }

    static long clock_in_milliseconds() {
        return System.currentTimeMillis();
    }

    static long clock_in_nanoseconds() {
        return System.nanoTime();
    }

    static Date clock_as_date() {
        return new Date();
    }

    static Locale default_locale() {
        return Locale.getDefault();
    }

    static String default_locale_of_lower_case(String text) {
        return text.toLowerCase();
    }

    static UnaryOperator<String> default_locale_by_method_reference() {
        return String::toUpperCase;
    }

    static String default_locale_of_a_format(int number) {
        return String.format("%d", number);
    }

    static String default_locale_of_formatted(int number) {
        return "%d".formatted(number);
    }

    static DateTimeFormatter default_locale_of_dates() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    static NumberFormat default_locale_of_numbers() {
        return NumberFormat.getInstance();
    }

    static DecimalFormat default_locale_of_decimals() {
        return new DecimalFormat("#,###");
    }

    static ZoneId default_zone() {
        return ZoneId.systemDefault();
    }

    static TimeZone default_zone_of_old() {
        return TimeZone.getDefault();
    }

    static Charset default_charset() {
        return Charset.defaultCharset();
    }

    static byte[] default_charset_of_bytes(String text) {
        return text.getBytes();
    }

    static String default_charset_of_text(byte[] bytes) {
        return new String(bytes);
    }

    static Reader default_charset_of_a_reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes));
    }

    static PrintStream default_charset_of_a_stream(OutputStream out) {
        return new PrintStream(out, true);
    }

    static void standard_streams_out() {
        System.out.println();
    }

    static void standard_streams_err() {
        System.err.println();
    }

    static void standard_streams_of_a_trace(Exception thrown) {
        thrown.printStackTrace();
    }

    static String environment_variable() {
        return System.getenv("HOME");
    }

    static String environment_property() {
        return System.getProperty("user.home");
    }

    static UUID environment_of_chance() {
        return UUID.randomUUID();
    }

    static int environment_of_a_seed() {
        return new Random().nextInt();
    }

    static Object reflection_of_methods(Object of) {
        return of.getClass().getMethods();
    }

    static Object reflection_by_name() throws ClassNotFoundException {
        return Class.forName("java.lang.String");
    }

    static String lawful(String text, byte[] bytes, char[] chars) {
        return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT))
                + text.toUpperCase(Locale.ROOT)
                + new String(bytes, StandardCharsets.UTF_8)
                + new String(chars)
                + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                + Character.toUpperCase(chars[0])
                + LocalDate.of(2026, 10, 1).plusDays(1)
                + new Random(1).nextInt()
                + new Date(0L);
    }
}
