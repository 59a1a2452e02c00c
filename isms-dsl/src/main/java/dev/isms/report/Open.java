package dev.isms.report;

import dev.isms.evaluation.Gap;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 未判定の事情 — what the open findings wait for: the city's settings, and records of the subjects.
 *
 * @param settings the parameters that are not set
 * @param missing how much is not recorded of the subjects of each type, each thing once for a subject
 * @param waiting the subjects by what they wait for
 * @param untold the subjects that wait for still other things, by their type; so many differ that they are only counted
 */
record Open(Seq<Unset> settings, Map<Words, Integer> missing, Seq<Waiting> waiting, Map<Words, Integer> untold) {

    /** 未設定の値 — a parameter, how many findings wait for it, and of which provisions. */
    record Unset(Gap.UnsetParameter gap, int count, Seq<Provision> provisions) {}

    /**
     * 待つ主体 — the subjects of a type that wait for the very same, and the provisions that ask for each thing.
     *
     * @param count how many they are
     * @param names the first of their names, each once
     */
    record Waiting(Words type, Seq<Tuple2<Gap, Seq<Provision>>> gaps, int count, Seq<String> names) {}
}
