package dev.isms.subject;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 事実への経路 — where a fact stands in a subject: 「UPS／電池の交換日」, 「バックアップ[2]／媒体の保管」.
 *
 * <p>Items of a list are counted from 1. The path to members themselves is the fact of whether, and how many, there are.
 */
public record Path(Seq<Step> steps) {

    /** The subject itself. */
    public static final Path ROOT = new Path(List.empty());

    /**
     * 一歩 — one step. Two steps are the same if they lead to the same place, whatever words they are shown in.
     *
     * @param index the item of a list, from 1; 0 for what is no list
     */
    public record Step(String key, Words words, int index) {

        public Step {
            Objects.requireNonNull(key, "key of a step");
            Objects.requireNonNull(words, "words of a step");
        }

        String in(Language language) {
            return words.in(language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step step && key.equals(step.key) && index == step.index;
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + index;
        }
    }

    public Path {
        Objects.requireNonNull(steps, "steps");
    }

    public Path to(Attribute<?> attribute) {
        return new Path(steps.append(new Step(attribute.key(), attribute.words(), 0)));
    }

    /** The path to one of the members, counted from 0. It is shown by the name it goes by, where that is recorded. */
    public <P> Path toItem(Members<?, P> members, int position, P item) {
        if (members.kind() == Members.Kind.PART) {
            return to(members);
        }
        int index = position + 1;
        String name = members.type().identify(item).map(Visible::of).getOrElse("");
        Words words = Words.of(
                members.words().ja() + "[" + index + "]" + (name.isEmpty() ? "" : "「" + name + "」"),
                members.words().en() + "[" + index + "]" + (name.isEmpty() ? "" : " “" + name + "”"));
        return new Path(steps.append(new Step(members.key(), words, index)));
    }

    /** Whether this path leads to, or through, what the other leads to; the item of a list leads through the list. */
    public boolean isWithin(Path container) {
        if (container.steps.size() > steps.size()) {
            return false;
        }
        if (container.steps.isEmpty()) {
            return true;
        }
        int last = container.steps.size() - 1;
        return steps.take(last).equals(container.steps.take(last))
                && steps.get(last).key().equals(container.steps.get(last).key())
                && (container.steps.get(last).index() == 0
                        || container.steps.get(last).index() == steps.get(last).index());
    }

    public Words words() {
        return Words.of(shown(Language.JA), shown(Language.EN));
    }

    private String shown(Language language) {
        return steps.map(step -> step.in(language)).mkString("／");
    }

    @Override
    public String toString() {
        return steps.map(step -> step.key() + (step.index() == 0 ? "" : "[" + step.index() + "]"))
                .mkString("/");
    }
}
