package dev.isms.asset;

import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.ListOf;
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
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** サーバ — a server as a ledger holds it, whichever sections speak of it. Ⅵ-1-(1), Ⅶ-2-(1), Ⅶ-4, Ⅶ-5. */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface Server {

    /** サーバ名 — what tells it from others. */
    Text<Server> NAME = Text.of("name", Words.of("サーバ名", "name"), Server::name, Server::withName);

    /**
     * 台帳登録 — whether it is registered in the 電子情報資産管理台帳. No sentence of the text requires it in so many words; that
     * Ⅵ-1-(1)-②-b does is a reading of サーバ別.
     */
    Flag<Server> REGISTERED = Flag.of(
            "registered",
            Words.of("台帳登録", "registration"),
            Clause.of("電子情報資産管理台帳に登録されている", "be registered in the electronic information asset ledger"),
            Server::registered,
            Server::withRegistered);

    /** 電源の確保 — whether its power supply was judged sufficient. */
    Flag<Server> POWERED = Flag.of(
            "powered",
            Words.of("電源の確保", "power supply"),
            Clause.of("十分な電源を確保している", "have a sufficient power supply"),
            Server::powered,
            Server::withPowered);

    /** 導入日 — the day it came into use. */
    Day<Server> INTRODUCED_ON = Day.of(
            "introduced-on", Words.of("導入日", "day of introduction"), Server::introducedOn, Server::withIntroducedOn);

    /** 情報の重要性 — the highest importance of the electronic information on it. */
    Rank<Server, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            Server::importance,
            Server::withImportance);

    /** ロックによる管理 — whether it is kept under a lock. Ⅵ-1-(1)-②. */
    Flag<Server> LOCKED = Flag.of(
            "locked",
            Words.of("ロックによる管理", "locking"),
            Clause.of("ロックで管理されている", "be kept under a lock"),
            Server::locked,
            Server::withLocked);

    /** 管理場所 — how it is kept apart. Ⅵ-1-(1)-②-a. */
    Rank<Server, Placement> PLACEMENT = Rank.of(
            "placement",
            Words.of("管理場所", "placement"),
            ChoiceKind.ofOrdered(Placement.class),
            Server::placement,
            Server::withPlacement);

    /** アクセス制御の管理策 — what controls access to it. Ⅶ-2-(1)-②. */
    Choices<Server, AccessMeasure> ACCESS_MEASURES = Choices.of(
            "access-measures",
            Words.of("アクセス制御の管理策", "access control measures"),
            ChoicesKind.of(AccessMeasure.class),
            Server::accessMeasures,
            Server::withAccessMeasures);

    /** ウィルス対策ソフト — its software against a virus. Ⅶ-4-(2)-①. */
    PartOf<Server, AntiVirus> ANTI_VIRUS = PartOf.of(
            "anti-virus",
            Words.of("ウィルス対策ソフト", "anti-virus software"),
            Clause.of("ウィルス対策ソフトを導入している", "have anti-virus software installed"),
            AntiVirus.ANTI_VIRUS,
            Server::antiVirus,
            Server::withAntiVirus);

    /** UPS — its uninterruptible power supply. */
    PartOf<Server, Ups> UPS = PartOf.of(
            "ups",
            Words.of("UPS", "UPS"),
            Clause.of("UPSを設置している", "have a UPS installed"),
            Ups.UPS,
            Server::ups,
            Server::withUps);

    /** バックアップ — the backups of its data. */
    ListOf<Server, Backup> BACKUPS = ListOf.of(
            "backups",
            Words.of("バックアップ", "backup"),
            Clause.of("データのバックアップを行っている", "have its data backed up"),
            Backup.BACKUP,
            Server::backups,
            Server::withBackups);

    /** サーバの記述。 */
    SubjectType<Server> SERVER = SubjectType.named("server", Words.of("サーバ", "server"))
            .identifiedBy(NAME)
            .with(
                    REGISTERED,
                    INTRODUCED_ON,
                    IMPORTANCE,
                    LOCKED,
                    PLACEMENT,
                    ACCESS_MEASURES,
                    ANTI_VIRUS,
                    POWERED,
                    UPS,
                    BACKUPS)
            .startingFrom(Server.unrecorded());

    /** One of which nothing is recorded. */
    static Server unrecorded() {
        return ImmutableServer.builder()
                .name(Option.none())
                .registered(Option.none())
                .introducedOn(Option.none())
                .importance(Option.none())
                .locked(Option.none())
                .placement(Option.none())
                .accessMeasures(Option.none())
                .antiVirus(Part.missing())
                .powered(Option.none())
                .ups(Part.missing())
                .backups(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Server named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Server withName(Option<String> name);

    Option<Boolean> registered();

    Server withRegistered(Option<Boolean> registered);

    Option<LocalDate> introducedOn();

    Server withIntroducedOn(Option<LocalDate> introducedOn);

    Option<Importance> importance();

    Server withImportance(Option<Importance> importance);

    Option<Boolean> locked();

    Server withLocked(Option<Boolean> locked);

    Option<Placement> placement();

    Server withPlacement(Option<Placement> placement);

    Option<Set<AccessMeasure>> accessMeasures();

    Server withAccessMeasures(Option<Set<AccessMeasure>> accessMeasures);

    Part<AntiVirus> antiVirus();

    Server withAntiVirus(Part<AntiVirus> antiVirus);

    Option<Boolean> powered();

    Server withPowered(Option<Boolean> powered);

    Part<Ups> ups();

    Server withUps(Part<Ups> ups);

    Option<Seq<Backup>> backups();

    Server withBackups(Option<Seq<Backup>> backups);
}
