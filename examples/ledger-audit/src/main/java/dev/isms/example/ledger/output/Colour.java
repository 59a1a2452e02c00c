package dev.isms.example.ledger.output;

import dev.isms.policy.Conformity;
import dev.isms.report.Report;
import dev.isms.text.Language;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** 色 — the report with its headings and its conclusion set off, where the terminal has colours and the reader wants them. */
final class Colour {

    private Colour() {}

    static String of(Report report, Language language) {
        return of(report, language, Ansi.AUTO.enabled());
    }

    static String of(Report report, Language language, boolean isWanted) {
        String text = report.text(language);
        Style conclusion = report.hasBadData() || report.has(Conformity.NON_CONFORMING)
                ? Style.fg_red
                : report.has(Conformity.INDETERMINATE) ? Style.fg_yellow : Style.fg_green;
        return isWanted
                ? text.lines()
                        .map(line -> line.startsWith("■")
                                ? set(line, Style.bold)
                                : line.startsWith("  結論:") || line.startsWith("  Conclusion:")
                                        ? set(line, conclusion)
                                        : line)
                        .collect(Collectors.joining("\n", "", "\n"))
                : text;
    }

    private static String set(String line, Style style) {
        return style.on() + line + style.off();
    }
}
