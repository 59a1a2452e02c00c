package dev.isms.procedure;

import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 状態遷移図 — a procedure as a Mermaid state diagram, generated from its definition. */
public final class Diagram {

    private Diagram() {}

    /** Every phase and every act, in the order of the definition; what is beside or only permitted is marked. */
    public static String of(Procedure procedure, Language language) {
        Seq<String> phases = procedure
                .phases()
                .map(phase -> id(phase) + ": " + safe(phase.words().in(language)));
        Seq<String> acts =
                procedure.acts().map(act -> id(act.from()) + " --> " + id(act.to()) + ": " + label(act, language));
        return List.of("stateDiagram-v2")
                .append("    [*] --> " + id(procedure.start()))
                .appendAll(phases.appendAll(acts).map(line -> "    " + line))
                .mkString("", "\n", "\n");
    }

    private static String id(Phase<?> phase) {
        return phase.key().replace('-', '_').replace('.', '_');
    }

    private static String label(Act<?, ?> act, Language language) {
        boolean isJapanese = language == Language.JA;
        String cited = act.provisions()
                .map(provision -> provision.citation().in(language))
                .mkString("、");
        return safe(act.words().in(language)
                + (isJapanese ? "（" + act.by().ja() + "）" : " (" + act.by().en() + ")")
                + (act.isOfStrand() ? (isJapanese ? "［対象ごと］" : " [each]") : "")
                + (act.kind() == Act.Kind.ITEM ? (isJapanese ? "［揃える］" : " [item]") : "")
                + (act.kind() == Act.Kind.ASIDE ? (isJapanese ? "［並行］" : " [beside]") : "")
                + (act.isDue() ? "" : isJapanese ? "［任意］" : " [may]")
                + (cited.isEmpty() ? "" : " " + cited));
    }

    /** Mermaid ends a label at a semicolon, and a colon begins one. */
    private static String safe(String text) {
        return text.replace(';', '；').replace(':', '：').replace('#', '＃');
    }
}
