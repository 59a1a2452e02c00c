package dev.isms.asset;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 利用課 — a section that uses an information system. Ⅴ-3-(1). */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface UsingSection {

    /** 課名 — which section it is. */
    Text<UsingSection> NAME = Text.of("name", Words.of("課名", "section"), UsingSection::name, UsingSection::withName);

    /** 窓口対応マニュアルの整備 — whether it has prepared one. The list of documents (Ⅷ-1) does not name it. */
    Flag<UsingSection> COUNTER_MANUAL = Flag.of(
            "counter-manual",
            Words.of("窓口対応マニュアルの整備", "manual for service at the counter"),
            Clause.of(
                    "システムダウン時の窓口対応マニュアルを整備している",
                    "have a manual for service at the counter for when the system is down"),
            UsingSection::counterManual,
            UsingSection::withCounterManual);

    /** 利用課の記述。 */
    SubjectType<UsingSection> USING_SECTION = SubjectType.named("using-section", Words.of("利用課", "using section"))
            .identifiedBy(NAME)
            .with(COUNTER_MANUAL)
            .startingFrom(UsingSection.unrecorded());

    /** One of which nothing is recorded. */
    static UsingSection unrecorded() {
        return ImmutableUsingSection.builder()
                .name(Option.none())
                .counterManual(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static UsingSection named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    UsingSection withName(Option<String> name);

    Option<Boolean> counterManual();

    UsingSection withCounterManual(Option<Boolean> counterManual);
}
