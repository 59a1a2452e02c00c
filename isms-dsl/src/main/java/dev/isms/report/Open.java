package dev.isms.report;

import dev.isms.evaluation.Gap;
import dev.isms.policy.Assessment;
import dev.isms.policy.Finding;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** 集計 — gathers what the open findings wait for, one subject after another. */
    static final class Gathering {

        /** The most sets of things waited for that are told apart; evidence with dates of its own can make each subject's differ. */
        private static final int MOST_WAITING = 1_000;

        private record Key(Words type, Seq<Tuple2<Gap, Seq<Provision>>> gaps) {}

        private static final class Names {
            private final Set<String> first = new LinkedHashSet<>();
            private int count;

            void add(int subjects, Collection<String> theirs) {
                count += subjects;
                for (String name : theirs) {
                    if (first.size() < Tally.FIRST) {
                        first.add(name);
                    }
                }
            }
        }

        private static final class Provisions {
            private final Set<Provision> all = new LinkedHashSet<>();
            private int count;
        }

        private final java.util.Map<Gap.UnsetParameter, Provisions> settings = new LinkedHashMap<>();
        private final java.util.Map<Words, Integer> missing = new LinkedHashMap<>();
        private final java.util.Map<Key, Names> waiting = new LinkedHashMap<>();
        private final java.util.Map<Words, Integer> untold = new LinkedHashMap<>();

        /** Takes the open findings of one subject, of which there is at least one. */
        <S> void add(Assessment<S> assessment, List<Finding<S>> waitingOnes) {
            java.util.Map<Gap, Set<Provision>> gaps = new LinkedHashMap<>();
            for (Finding<S> finding : waitingOnes) {
                Provision provision = finding.control().provision();
                for (Gap gap : finding.gaps()) {
                    if (gap instanceof Gap.UnsetParameter unset) {
                        Provisions asking = settings.computeIfAbsent(unset, unseen -> new Provisions());
                        asking.count++;
                        asking.all.add(provision);
                    } else {
                        gaps.computeIfAbsent(gap, unseen -> new LinkedHashSet<>())
                                .add(provision);
                    }
                }
            }
            if (!gaps.isEmpty()) {
                Words type = assessment.type().words();
                missing.merge(type, gaps.size(), Integer::sum);
                Names names = waiting(new Key(
                        type,
                        Vector.ofAll(gaps.entrySet())
                                .map(gap -> Tuple.of(gap.getKey(), Vector.ofAll(gap.getValue())))));
                if (names == null) {
                    untold.merge(type, 1, Integer::sum);
                } else {
                    names.add(1, List.of(Line.name(assessment)));
                }
            }
        }

        /** Those that wait for the same; null where too many sets of things are waited for to tell another apart. */
        private @Nullable Names waiting(Key key) {
            return waiting.size() < MOST_WAITING || waiting.containsKey(key)
                    ? waiting.computeIfAbsent(key, unseen -> new Names())
                    : null;
        }

        /** Takes what another has gathered, behind what was gathered before. */
        void add(Gathering other) {
            other.settings.forEach((unset, provisions) -> {
                Provisions asking = settings.computeIfAbsent(unset, unseen -> new Provisions());
                asking.count += provisions.count;
                asking.all.addAll(provisions.all);
            });
            other.missing.forEach((type, count) -> missing.merge(type, count, Integer::sum));
            other.untold.forEach((type, count) -> untold.merge(type, count, Integer::sum));
            other.waiting.forEach((key, those) -> {
                Names names = waiting(key);
                if (names == null) {
                    untold.merge(key.type(), those.count, Integer::sum);
                } else {
                    names.add(those.count, those.first);
                }
            });
        }

        Open told() {
            return new Open(
                    Vector.ofAll(settings.entrySet())
                            .map(unset -> new Unset(
                                    unset.getKey(), unset.getValue().count, Vector.ofAll(unset.getValue().all))),
                    io.vavr.collection.LinkedHashMap.ofAll(missing),
                    Vector.ofAll(waiting.entrySet())
                            .map(alike -> new Waiting(
                                    alike.getKey().type(),
                                    alike.getKey().gaps(),
                                    alike.getValue().count,
                                    Vector.ofAll(alike.getValue().first))),
                    io.vavr.collection.LinkedHashMap.ofAll(untold));
        }
    }
}
