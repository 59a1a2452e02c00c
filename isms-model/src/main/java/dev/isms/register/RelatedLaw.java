package dev.isms.register;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 関連する法規制等 — a law or regulation that bears on information security. Ⅱ-3-(2). */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface RelatedLaw {

    /** 法規制等の名称 — what it is called. */
    Text<RelatedLaw> TITLE = Text.of("title", Words.of("法規制等の名称", "title"), RelatedLaw::title, RelatedLaw::withTitle);

    /** 登録簿による管理 — whether the 情報セキュリティ法規制等登録簿 has it. */
    Flag<RelatedLaw> IN_REGISTER = Flag.of(
            "in-register",
            Words.of("登録簿による管理", "management by the register"),
            Clause.of("情報セキュリティ法規制等登録簿により管理されている", "be managed by the information security legal regulations register"),
            RelatedLaw::inRegister,
            RelatedLaw::withInRegister);

    /** 関連する法規制等の記述。 */
    SubjectType<RelatedLaw> RELATED_LAW = SubjectType.named("related-law", Words.of("関連する法規制等", "related law"))
            .identifiedBy(TITLE)
            .with(IN_REGISTER)
            .startingFrom(RelatedLaw.unrecorded());

    /** One of which nothing is recorded. */
    static RelatedLaw unrecorded() {
        return ImmutableRelatedLaw.builder()
                .title(Option.none())
                .inRegister(Option.none())
                .build();
    }

    /** One of this title, of which nothing else is recorded. */
    static RelatedLaw named(String title) {
        return unrecorded().withTitle(Option.some(Objects.requireNonNull(title, "title")));
    }

    Option<String> title();

    RelatedLaw withTitle(Option<String> title);

    Option<Boolean> inRegister();

    RelatedLaw withInRegister(Option<Boolean> inRegister);
}
