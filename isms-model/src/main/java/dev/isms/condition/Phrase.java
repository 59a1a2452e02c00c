package dev.isms.condition;

import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 句 — a condition in words, ready for its place in a sentence: as what is so, or as what must be so.
 *
 * <p>It is generated from the condition's own clauses and from nothing else. Groups inside groups are bracketed, so that equal
 * phrases mean equal truth.
 */
public sealed interface Phrase {

    static Phrase of(Condition<?> condition) {
        return Phrasing.of(condition, false, List.empty());
    }

    /** The same where another condition is said before: a part that this one needs is there. */
    static Phrase of(Condition<?> condition, Option<? extends Condition<?>> before) {
        return Phrasing.of(condition, false, before.map(Phrasing::needed).getOrElse(List.empty()));
    }

    /** What a choice of measures is a choice of, if it can be said as a list of the values of one fact. */
    static Option<Options> options(Seq<? extends Condition<?>> measures) {
        return Choosing.options(measures);
    }

    /** As what is so: 「登録されており、かつ、UPSを設置している」 / "the server is registered and has a UPS installed". */
    default String stated(Language language, String topic) {
        return language == Language.JA ? ja() : en(topic, false);
    }

    /** As what must be so: 「登録されていること、かつ、…していること」 / "the server must be registered and have …". */
    default String required(Language language, String topic) {
        return language == Language.JA ? jaRequired() : en(topic, true);
    }

    /** Whether it reads wrongly inside a larger phrase unless it is bracketed. */
    boolean isCompound();

    /** Whether its English begins with what it is about; where it does not, the sentence must say that before. */
    boolean isAboutTopic(boolean required);

    String ja();

    String jaRequired();

    String en(String topic, boolean required);

    /** What it is about in English, if it is one clause. */
    Option<String> enSubject(String topic);

    /** The English after its subject and, where required, after "must". */
    String enPredicate(boolean required);

    default String bracketed(Language language, String topic, boolean required) {
        String text = language == Language.JA ? ja() : en(topic, required);
        if (!isCompound()) {
            return text;
        }
        return language == Language.JA ? "（" + text + "）" : "(" + text + ")";
    }

    /** 一つの節。 */
    record Single(Clause clause) implements Phrase {

        @Override
        public boolean isCompound() {
            return false;
        }

        @Override
        public boolean isAboutTopic(boolean required) {
            return clause.subject().isEmpty();
        }

        @Override
        public String ja() {
            return clause.plain();
        }

        @Override
        public String jaRequired() {
            return clause.plain() + "こと";
        }

        @Override
        public Option<String> enSubject(String topic) {
            return Option.of(clause.subject().getOrElse(topic));
        }

        @Override
        public String enPredicate(boolean required) {
            return required ? clause.required() : clause.stated();
        }

        @Override
        public String en(String topic, boolean required) {
            return enSubject(topic).get() + (required ? " must " : " ") + enPredicate(required);
        }
    }

    /** 選択肢 — of what fact some values are asked for, and the words of each. */
    record Options(Words of, Seq<Words> words) {}

    /** かつ・又はで結ばれた句。 */
    record Group(boolean all, Seq<Phrase> phrases) implements Phrase {

        @Override
        public boolean isCompound() {
            return true;
        }

        /** A group that begins with a bracket names its topic inside it, where it can't be told how far the topic reaches. */
        @Override
        public boolean isAboutTopic(boolean required) {
            return !(required && isEnumerated())
                    && !phrases.head().isCompound()
                    && phrases.head().isAboutTopic(required);
        }

        /** Several demands of which one is compound are numbered: brackets and こと do not read well together. */
        private boolean isEnumerated() {
            return all && phrases.exists(Phrase::isCompound);
        }

        @Override
        public String ja() {
            if (!all) {
                return phrases.map(phrase -> phrase.bracketed(Language.JA, "", false))
                        .mkString("、又は、");
            }
            return phrases.init()
                            .map(phrase -> phrase instanceof Single single
                                    ? single.clause().continuative()
                                    : phrase.bracketed(Language.JA, "", false))
                            .mkString("", "、かつ、", "、かつ、")
                    + phrases.last().bracketed(Language.JA, "", false);
        }

        @Override
        public String jaRequired() {
            if (isEnumerated()) {
                return "次の全てを満たすこと：" + Marks.ja(phrases.map(Phrase::ja));
            }
            return all ? phrases.map(Phrase::jaRequired).mkString("、かつ、") : ja() + "こと";
        }

        @Override
        public Option<String> enSubject(String topic) {
            return Option.none();
        }

        @Override
        public String enPredicate(boolean required) {
            throw new IllegalStateException("a group has no predicate of its own");
        }

        @Override
        public String en(String topic, boolean required) {
            if (required && isEnumerated()) {
                return "all of these must be so: " + Marks.en(phrases.map(phrase -> phrase.en(topic, false)));
            }
            StringBuilder said = new StringBuilder();
            Option<String> before = Option.none();
            for (Phrase phrase : phrases) {
                Option<String> subject = phrase.enSubject(topic);
                if (said.length() > 0) {
                    said.append(all ? " and " : " or ");
                }
                said.append(
                        subject.isDefined() && subject.equals(before)
                                ? phrase.enPredicate(required)
                                : phrase.bracketed(Language.EN, said.length() == 0 ? topic : "it", required));
                before = subject;
            }
            return said.toString();
        }
    }

    /** 〜場合には…。 */
    record Given(Phrase when, Phrase then) implements Phrase {

        @Override
        public boolean isCompound() {
            return true;
        }

        @Override
        public boolean isAboutTopic(boolean required) {
            return false;
        }

        @Override
        public String ja() {
            return when.bracketed(Language.JA, "", false) + "場合には、" + then.ja();
        }

        @Override
        public String jaRequired() {
            return when.bracketed(Language.JA, "", false) + "場合には、" + then.jaRequired();
        }

        @Override
        public Option<String> enSubject(String topic) {
            return Option.none();
        }

        @Override
        public String enPredicate(boolean required) {
            throw new IllegalStateException("what is so where something else is has no predicate of its own");
        }

        @Override
        public String en(String topic, boolean required) {
            return "where " + when.bracketed(Language.EN, topic, false) + ", " + then.en("it", required);
        }
    }

    /** 全ての…についての句。 */
    record Each(Words members, Phrase phrase) implements Phrase {

        @Override
        public boolean isCompound() {
            return true;
        }

        @Override
        public boolean isAboutTopic(boolean required) {
            return false;
        }

        @Override
        public String ja() {
            return members.ja() + "、"
                    + (phrase instanceof Given ? phrase.ja() : phrase.bracketed(Language.JA, "", false));
        }

        @Override
        public String jaRequired() {
            return members.ja() + "、" + phrase.jaRequired();
        }

        @Override
        public Option<String> enSubject(String topic) {
            return Option.none();
        }

        @Override
        public String enPredicate(boolean required) {
            throw new IllegalStateException("each has no predicate of its own");
        }

        @Override
        public String en(String topic, boolean required) {
            String each = members.en();
            return phrase.isAboutTopic(required)
                    ? phrase.en(each, required)
                    : "for " + each + (each.endsWith(",") ? " " : ", ") + phrase.en("it", required);
        }
    }
}
