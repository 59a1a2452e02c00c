package dev.isms.example.ledger.output;

import dev.isms.text.Language;

/** 形式 — the formats that what came of an audit is written in. */
public enum Format {
    TEXT {
        @Override
        public Findings findings(Target target, Language language, boolean isColoured) {
            return new Pages(target, report -> isColoured ? Colour.of(report, language) : report.text(language));
        }
    },
    MARKDOWN {
        @Override
        public Findings findings(Target target, Language language, boolean isColoured) {
            return new Pages(target, report -> report.markdown(language));
        }
    },
    JSON {
        @Override
        public Findings findings(Target target, Language language, boolean isColoured) {
            return new JsonFindings(target, language);
        }
    },
    CSV {
        @Override
        public Findings findings(Target target, Language language, boolean isColoured) {
            return new CsvFindings(target, language);
        }
    };

    /** Who writes it. */
    public abstract Findings findings(Target target, Language language, boolean isColoured);
}
