package dev.isms.evaluation;

import dev.isms.condition.Parameter;
import dev.isms.subject.Path;
import dev.isms.text.Words;

/** 未判定の理由 — what keeps a condition open, and so what would settle it. */
public sealed interface Gap {

    Words words();

    /** 未記録 — a fact that nobody recorded. */
    record MissingFact(Path path) implements Gap {
        @Override
        public Words words() {
            Words fact = path.words();
            return Words.of("「" + fact.ja() + "」が記録されていない", "“" + fact.en() + "” is not recorded");
        }
    }

    /** 未設定 — a parameter that the city has not set. */
    record UnsetParameter(Parameter<?> parameter) implements Gap {
        @Override
        public Words words() {
            return Words.of(
                    "市が定める値『" + parameter.words().ja() + "』が設定されていない",
                    "the city has not set “" + parameter.words().en() + "”");
        }
    }

    /** 証拠不十分 — a fact that is recorded and is not enough to decide: a date to come, a search that stopped early. */
    record WeakEvidence(Path path, Words reason) implements Gap {
        @Override
        public Words words() {
            Words fact = path.words();
            return Words.of(
                    "「" + fact.ja() + "」では判断できない（" + reason.ja() + "）",
                    "“" + fact.en() + "” is not enough to decide (" + reason.en() + ")");
        }
    }

    /** 障害 — a fact that could not be had because reading it threw. */
    record Fault(Path path, Words cause) implements Gap {
        @Override
        public Words words() {
            Words fact = path.words();
            return Words.of(
                    "「" + fact.ja() + "」を読み取れない（" + cause.ja() + "）",
                    "“" + fact.en() + "” can't be read (" + cause.en() + ")");
        }
    }

    /** 判定の障害 — the test of a fact that is recorded threw, or gave no answer. */
    record FailedTest(Path path, Words cause) implements Gap {
        @Override
        public Words words() {
            Words fact = path.words();
            return Words.of(
                    "「" + fact.ja() + "」の判定に失敗した（" + cause.ja() + "）",
                    "the test of “" + fact.en() + "” failed (" + cause.en() + ")");
        }
    }
}
