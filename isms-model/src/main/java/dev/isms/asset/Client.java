package dev.isms.asset;

import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** クライアント — a client, which the text also calls パソコン, as a ledger holds it. Ⅶ-2-(1)-③, Ⅶ-4. */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface Client {

    /** クライアント名 — what tells it from others. */
    Text<Client> NAME = Text.of("name", Words.of("クライアント名", "name"), Client::name, Client::withName);

    /** 導入日 — the day it came into use. */
    Day<Client> INTRODUCED_ON = Day.of(
            "introduced-on", Words.of("導入日", "day of introduction"), Client::introducedOn, Client::withIntroducedOn);

    /** 情報の重要性 — the highest importance of the information it handles. */
    Rank<Client, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            Client::importance,
            Client::withImportance);

    /** アクセス制御の管理策 — what controls access to it. */
    Choices<Client, ClientMeasure> ACCESS_MEASURES = Choices.of(
            "access-measures",
            Words.of("アクセス制御の管理策", "access control measures"),
            ChoicesKind.of(ClientMeasure.class),
            Client::accessMeasures,
            Client::withAccessMeasures);

    /** ウィルス対策ソフト — its software against a virus. */
    PartOf<Client, AntiVirus> ANTI_VIRUS = PartOf.of(
            "anti-virus",
            Words.of("ウィルス対策ソフト", "anti-virus software"),
            Clause.of("ウィルス対策ソフトを導入している", "have anti-virus software installed"),
            AntiVirus.ANTI_VIRUS,
            Client::antiVirus,
            Client::withAntiVirus);

    /** クライアントの記述。 */
    SubjectType<Client> CLIENT = SubjectType.named("client", Words.of("クライアント", "client"))
            .identifiedBy(NAME)
            .with(INTRODUCED_ON, IMPORTANCE, ACCESS_MEASURES, ANTI_VIRUS)
            .startingFrom(Client.unrecorded());

    /** One of which nothing is recorded. */
    static Client unrecorded() {
        return ImmutableClient.builder()
                .name(Option.none())
                .introducedOn(Option.none())
                .importance(Option.none())
                .accessMeasures(Option.none())
                .antiVirus(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Client named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Client withName(Option<String> name);

    Option<LocalDate> introducedOn();

    Client withIntroducedOn(Option<LocalDate> introducedOn);

    Option<Importance> importance();

    Client withImportance(Option<Importance> importance);

    Option<Set<ClientMeasure>> accessMeasures();

    Client withAccessMeasures(Option<Set<ClientMeasure>> accessMeasures);

    Part<AntiVirus> antiVirus();

    Client withAntiVirus(Part<AntiVirus> antiVirus);
}
