package dev.isms.part;

import dev.isms.condition.Condition;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** その他の手段 — another means of the kind where the text lists some and adds など: it counts, and is named. */
@SuppressWarnings("exports")
@PartStyle
@Value.Immutable
public interface OtherMeans {

    /** 手段の名称 — what was used instead, in words. */
    Text<OtherMeans> MEANS =
            Text.of("means", Words.of("手段の名称", "what it is"), OtherMeans::means, OtherMeans::withMeans);

    /** 名称の記録 — that it is named. While it is not, whether there is another means at all stays open. */
    Condition<OtherMeans> NAMED = MEANS.satisfies(Clause.of("名称が記録されている", "be named"), name -> !name.isBlank());

    /** その他の手段の記述。 */
    SubjectType<OtherMeans> OTHER_MEANS = SubjectType.named("other-means", Words.of("その他の手段", "other means"))
            .with(MEANS)
            .startingFrom(OtherMeans.unrecorded());

    /** One of which nothing is recorded. */
    static OtherMeans unrecorded() {
        return ImmutableOtherMeans.builder().means(Option.none()).build();
    }

    Option<String> means();

    OtherMeans withMeans(Option<String> means);
}
