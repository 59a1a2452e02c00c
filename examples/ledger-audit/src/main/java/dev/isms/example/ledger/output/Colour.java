package dev.isms.example.ledger.output;

import dev.isms.policy.Conformity;
import dev.isms.report.Report;
import dev.isms.text.Language;
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
        return isWanted ? coloured(text, conclusion) : text;
    }

    /** The conclusion stands before whatever a ledger or a file's name may say. */
    private static String coloured(String text, Style conclusion) {
        StringBuilder coloured = new StringBuilder(text.length());
        boolean isConcluded = false;
        for (String line : text.lines().toList()) {
            boolean isConclusion = !isConcluded && (line.startsWith("  結論:") || line.startsWith("  Conclusion:"));
            isConcluded |= isConclusion;
            coloured.append(isConclusion ? set(line, conclusion) : line.startsWith("■") ? set(line, Style.bold) : line)
                    .append('\n');
        }
        return coloured.toString();
    }

    private static String set(String line, Style style) {
        return style.on() + line + Style.reset.on(); // some terminals take the end of bold for an underline
    }
}
