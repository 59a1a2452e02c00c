package dev.isms.example.ledger.text;

import dev.isms.condition.Parameter;
import dev.isms.policy.Policy;
import dev.isms.provision.OpenTerm;
import io.vavr.control.Option;

/** 定める者 — who or what settles an open term, and what the sample city has settled, in words. */
final class Settled {

    private Settled() {}

    /** What the city has set it to, or that it has not. */
    static <T> String state(Parameter<T> parameter, Policy policy, Sheet sheet) {
        return policy.settings()
                .get(parameter)
                .map(value -> sheet.say("見本の市の設定値 ", "the sample city's setting: ")
                        + parameter.kind().write(value, sheet.language()))
                .getOrElse(sheet.say("未設定", "not set"));
    }

    /** Whom the text names to judge, or that it names nobody; what says it elsewhere; none where the settler says it all. */
    static Option<String> by(OpenTerm term, Sheet sheet) {
        return switch (term.settler()) {
            case CITY, OPEN_LIST -> Option.none();
            case JUDGEMENT ->
                Option.of(
                        term.by().isEmpty()
                                ? sheet.say("判断する者の定めはない", "the text names nobody who decides")
                                : sheet.joined(term.by()));
            case ELSEWHERE -> Option.of(term.where().map(sheet::say).mkString(sheet.comma()));
        };
    }
}
