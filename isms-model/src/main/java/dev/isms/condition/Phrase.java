package dev.isms.condition;

import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
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
        return Phrasing.of(condition, false);
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
    boolean isAboutTopic();

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
        public boolean isAboutTopic() {
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

    /** かつ・又はで結ばれた句。 */
    record Group(boolean all, Seq<Phrase> phrases) implements Phrase {

        @Override
        public boolean isCompound() {
            return true;
        }

        /** A group that begins with a bracket names its topic inside it, where it can't be told how far the topic reaches. */
        @Override
        public boolean isAboutTopic() {
            return !phrases.head().isCompound() && phrases.head().isAboutTopic();
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
            return all
                    ? phrases.map(phrase -> phrase.bracketed(Language.JA, "", false) + "こと")
                            .mkString("、かつ、")
                    : ja() + "こと";
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

    /** 全ての…についての句。 */
    record Each(Words members, boolean isList, Phrase phrase) implements Phrase {

        @Override
        public boolean isCompound() {
            return true;
        }

        @Override
        public boolean isAboutTopic() {
            return false;
        }

        @Override
        public String ja() {
            return topic() + phrase.bracketed(Language.JA, "", false);
        }

        private String topic() {
            return (isList ? "全ての" : "その") + members.ja() + "について、";
        }

        @Override
        public String jaRequired() {
            return topic() + phrase.jaRequired();
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
            String each = (isList ? "each " : "its ") + members.en();
            return phrase.isAboutTopic() ? phrase.en(each, required) : "for " + each + ", " + phrase.en("it", required);
        }
    }
}
