package dev.isms.asset;

import dev.isms.fact.Choices;
import dev.isms.fact.ListOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** 業務システム — a system for particular work, as Ⅳ-2 calls it. Ⅶ-1, Ⅶ-2-(1)-②. */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface BusinessSystem {

    /** 業務システム名 — what tells it from others. */
    Text<BusinessSystem> NAME =
            Text.of("name", Words.of("業務システム名", "name"), BusinessSystem::name, BusinessSystem::withName);

    /** 情報の重要性 — the highest importance of the electronic information it handles. */
    Rank<BusinessSystem, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            BusinessSystem::importance,
            BusinessSystem::withImportance);

    /** アクセス制御の管理策 — what controls access to it. */
    Choices<BusinessSystem, AccessMeasure> ACCESS_MEASURES = Choices.of(
            "access-measures",
            Words.of("アクセス制御の管理策", "access control measures"),
            ChoicesKind.of(AccessMeasure.class),
            BusinessSystem::accessMeasures,
            BusinessSystem::withAccessMeasures);

    /** アクセス記録 — the kinds of access records that are taken. The text says 各種 and names none. */
    ListOf<BusinessSystem, AccessRecord> ACCESS_RECORDS = ListOf.of(
            "access-records",
            Words.of("アクセス記録", "kind of access record"),
            Clause.of("アクセス記録を取得している", "have access records taken"),
            AccessRecord.ACCESS_RECORD,
            BusinessSystem::accessRecords,
            BusinessSystem::withAccessRecords);

    /** 業務システムの記述。 */
    SubjectType<BusinessSystem> BUSINESS_SYSTEM = SubjectType.named(
                    "business-system", Words.of("業務システム", "business system"))
            .identifiedBy(NAME)
            .with(IMPORTANCE, ACCESS_MEASURES, ACCESS_RECORDS)
            .startingFrom(BusinessSystem.unrecorded());

    /** One of which nothing is recorded. */
    static BusinessSystem unrecorded() {
        return ImmutableBusinessSystem.builder()
                .name(Option.none())
                .importance(Option.none())
                .accessMeasures(Option.none())
                .accessRecords(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static BusinessSystem named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    BusinessSystem withName(Option<String> name);

    Option<Importance> importance();

    BusinessSystem withImportance(Option<Importance> importance);

    Option<Set<AccessMeasure>> accessMeasures();

    BusinessSystem withAccessMeasures(Option<Set<AccessMeasure>> accessMeasures);

    Option<Seq<AccessRecord>> accessRecords();

    BusinessSystem withAccessRecords(Option<Seq<AccessRecord>> accessRecords);
}
