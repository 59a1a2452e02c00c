package dev.isms.provision;

import dev.isms.organization.Party;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 開かれた語 — a word of a provision that leaves a number, a measure or a judgement to somebody: 定期的に, 必要に応じて, など.
 * The library never fills one in.
 *
 * @param word as the provision's text writes it
 * @param settler who fills it in
 * @param by who decides, where it is a judgement and the text names somebody; else nobody
 * @param where what it is taken from, where that is neither the city nor somebody's judgement: a manual, a plan
 */
public record OpenTerm(String word, Settler settler, Seq<Party> by, Seq<Words> where) {

    /** 定める者 — who fills in what the text leaves open. */
    public enum Settler implements Worded {
        /** 市が定める — a parameter: a period, a duration, a threshold. */
        CITY("市が定める", "the city sets it"),
        /** 判断を記録する — a judgement that somebody records: who, when, why. */
        JUDGEMENT("判断を記録する", "a recorded judgement"),
        /** 他に従う — a manual or a plan says it, and it is a fact of the subject. */
        ELSEWHERE("他の定めによる", "laid down elsewhere"),
        /** 例示 — an open list: another thing of the kind also counts, and is recorded as such. */
        OPEN_LIST("例示（他も含む）", "an open list");

        private final Words words;

        Settler(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public OpenTerm {
        Visible.requireText("open term", word);
        Objects.requireNonNull(settler, "settler of an open term");
        Objects.requireNonNull(by, "who decides an open term").forEach(party -> Objects.requireNonNull(party, "party"));
        Objects.requireNonNull(where, "what settles an open term")
                .forEach(words -> Objects.requireNonNull(words, "what settles an open term"));
    }

    /** 定期的に, 一定期間, 速やかに — the city sets it. */
    public static OpenTerm city(String word) {
        return new OpenTerm(word, Settler.CITY, List.empty(), List.empty());
    }

    /** 必要に応じて, 適切な — somebody's judgement: the parties that the text names to decide, or nobody. */
    public static OpenTerm judged(String word, Party... by) {
        return new OpenTerm(
                word, Settler.JUDGEMENT, List.of(Objects.requireNonNull(by, "who decides an open term")), List.empty());
    }

    /** Settled by a manual or a plan. */
    public static OpenTerm elsewhere(String word, String ja, String en) {
        return new OpenTerm(word, Settler.ELSEWHERE, List.empty(), List.of(Words.of(ja, en)));
    }

    /** など, 等. */
    public static OpenTerm list(String word) {
        return new OpenTerm(word, Settler.OPEN_LIST, List.empty(), List.empty());
    }
}
