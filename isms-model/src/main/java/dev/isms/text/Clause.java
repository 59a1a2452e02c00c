package dev.isms.text;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 節 — a plain clause with one state predicate, said in both languages, from which every form a rule needs is derived:
 * its negative, its connective, its condition and its requirement.
 *
 * <p>Japanese ends in 〜ている, 〜である, 〜がある, 〜にある or 〜てある (「十分な電源を確保している」); English is a bare verb
 * phrase about the topic ("have a sufficient power supply") or about a subject of its own ("its placement", "be a server
 * room"). It is not a sentence: it has no topic, no tense and no full stop. A compound predicate (、かつ / 又は / 及び) is
 * refused, since its negative would be wrong: say {@code all} or {@code any} of two clauses instead.
 */
public record Clause(String ja, Option<String> subject, String verb, String rest, boolean negated) {

    private static final Pattern COMPOUND_ENGLISH =
            Pattern.compile("(?:^|[\\s,/])(?:and|or)(?:[\\s,/]|$)", Pattern.CASE_INSENSITIVE);
    private static final Seq<String> COMPOUND = List.of("かつ", "又は", "または", "及び", "および", "若しくは", "もしくは", "並びに", "ならびに");

    /** A bare verb, or an acronym for one, and no full stop. */
    private static final Pattern BARE_ENGLISH =
            Pattern.compile("(?!(?:is|are|was|were|has|had|does|did|must|can|could|may|might|shall|should|will|"
                    + "would|been|being|not|no|never)(?: |$))(?:[a-z][a-z-]*|[A-Z]{2,})"
                    + "(?: .*[^. ])?");

    /** @throws IllegalArgumentException if the Japanese does not end in a state predicate, or is negative already */
    public Clause {
        Visible.requireText("Japanese clause", ja);
        Visible.requireText("English verb", verb);
        Objects.requireNonNull(subject, "English subject");
        Objects.requireNonNull(rest, "rest");
        Ending.of(ja);
    }

    /**
     * A clause about the topic.
     *
     * @throws IllegalArgumentException if it is compound, the Japanese has no state predicate or is negative already, or the
     *     English is no bare verb phrase
     */
    public static Clause of(String ja, String en) {
        return simple(ja, Option.none(), en);
    }

    /** A clause about something of the topic's: {@code Clause.of("媒体の保管が適切である", "the keeping of its media", "be judged appropriate")}. */
    public static Clause of(String ja, String subject, String en) {
        return simple(ja, Option.of(Visible.requireText("English subject", subject)), en);
    }

    private static Clause simple(String ja, Option<String> subject, String en) {
        Visible.requireText("Japanese clause", ja);
        Visible.requireText("English clause", en);
        COMPOUND.filter(ja::contains).forEach(word -> {
            throw new IllegalArgumentException(
                    "compound predicate " + Visible.quote(ja) + ": holds " + Visible.quote(word)
                            + ", so its negative would be wrong; expected one state, joined by all or any of two clauses");
        });
        if (COMPOUND_ENGLISH.matcher(en).find()) {
            throw new IllegalArgumentException("compound predicate " + Visible.quote(en)
                    + ": expected one state, joined by all or any of two clauses");
        }
        if (!BARE_ENGLISH.matcher(en).matches()) {
            throw new IllegalArgumentException(
                    "English clause " + Visible.quote(en) + ": expected a bare verb phrase such as `be encrypted`");
        }
        return composed(ja, subject, en);
    }

    /** A clause that the library put together from others; its negative is right by construction. */
    public static Clause composed(String ja, Option<String> subject, String en) {
        Visible.requireText("English clause", en);
        int space = en.indexOf(' ');
        return space < 0
                ? new Clause(ja, subject, en, "", false)
                : new Clause(ja, subject, en.substring(0, space), en.substring(space + 1), false);
    }

    public Clause negate() {
        return new Clause(ja, subject, verb, rest, !negated);
    }

    /** 終止形: 「設置している」, 「設置していない」. */
    public String plain() {
        return Ending.of(ja).plain(ja, negated);
    }

    /** 連用形: 「設置しており」, 「設置しておらず」. */
    public String continuative() {
        return Ending.of(ja).continuative(ja, negated);
    }

    /** What is so: "has a UPS installed", "does not have a UPS installed". */
    public String stated() {
        if (verb.equals("be")) {
            return join(negated ? "is not" : "is", rest);
        }
        if (verb.equals("have") && rest.startsWith("been ")) {
            return join(negated ? "has not" : "has", rest);
        }
        return negated ? join("does not", verb, rest) : join(thirdPerson(), rest);
    }

    /** What must be so: "have a UPS installed" after "must", or "not have a UPS installed". */
    public String required() {
        return negated ? join("not", verb, rest) : join(verb, rest);
    }

    private String thirdPerson() {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.matches(".*(s|sh|ch|x|o)")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String join(String... parts) {
        return List.of(parts).filter(part -> !part.isEmpty()).mkString(" ");
    }

    /** The verbs that state predicates end in, what each may follow, and how it is turned. */
    private enum Ending {
        IRU("てで", "いる", "いない", "おり", "おらず"),
        ARU("でがにて", "ある", "ない", "あり", "なく");

        /** つないでいる is no negative. */
        private static final Pattern NEGATIVE = Pattern.compile(".*(?:(?<!つ)ないでいる|ずにある)");

        private final String particles;
        private final String positive;
        private final String negative;
        private final String connective;
        private final String negativeConnective;

        Ending(String particles, String positive, String negative, String connective, String negativeConnective) {
            this.particles = particles;
            this.positive = positive;
            this.negative = negative;
            this.connective = connective;
            this.negativeConnective = negativeConnective;
        }

        static Ending of(String ja) {
            if (NEGATIVE.matcher(ja).matches()) {
                throw new IllegalArgumentException("negative predicate " + Visible.quote(ja)
                        + ": expected what is so, such as `施錠している`, and `not` of it in the rule");
            }
            return List.of(values())
                    .find(ending -> ending.ends(ja))
                    .getOrElseThrow(() -> new IllegalArgumentException("no state predicate in " + Visible.quote(ja)
                            + ": expected a clause ending in ている, である, がある, にある or てある, such as `施錠している`;"
                            + " not `施錠する`, `施錠しています` or `施錠している。`"));
        }

        private boolean ends(String ja) {
            int before = ja.length() - positive.length() - 1;
            return before >= 0 && ja.endsWith(positive) && particles.indexOf(ja.charAt(before)) >= 0;
        }

        String plain(String ja, boolean negated) {
            return negated ? stem(ja) + negative : ja;
        }

        String continuative(String ja, boolean negated) {
            return stem(ja) + (negated ? negativeConnective : connective);
        }

        private String stem(String ja) {
            return ja.substring(0, ja.length() - positive.length());
        }
    }
}
