package dev.isms.asset;

import dev.isms.fact.Flag;
import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** サーバ — a server as a ledger holds it, whichever sections speak of it. Ⅶ-5. */
@SuppressWarnings("exports")
@AssetStyle
@Value.Immutable
public interface Server {

    /** サーバ名 — what tells it from others. */
    Text<Server> NAME = Text.of("name", Words.of("サーバ名", "name"), Server::name, Server::withName);

    /** 台帳登録 — whether it is registered in the 電子情報資産管理台帳. No sentence of the text requires that it is. */
    Flag<Server> REGISTERED = Flag.of(
            "registered",
            Words.of("台帳登録", "registration"),
            Clause.of("電子情報資産管理台帳に登録されている", "be registered in the information asset ledger"),
            Server::registered,
            Server::withRegistered);

    /** 電源の確保 — whether its power supply was judged sufficient. */
    Flag<Server> POWERED = Flag.of(
            "powered",
            Words.of("電源の確保", "power supply"),
            Clause.of("十分な電源を確保している", "have a sufficient power supply"),
            Server::powered,
            Server::withPowered);

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
            .with(REGISTERED, POWERED, UPS, BACKUPS)
            .startingFrom(Server.unrecorded());

    /** One of which nothing is recorded. */
    static Server unrecorded() {
        return ImmutableServer.builder()
                .name(Option.none())
                .registered(Option.none())
                .powered(Option.none())
                .ups(Part.missing())
                .backups(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Server named(String name) {
        return unrecorded().withName(Option.some(name));
    }

    Option<String> name();

    Server withName(Option<String> name);

    Option<Boolean> registered();

    Server withRegistered(Option<Boolean> registered);

    Option<Boolean> powered();

    Server withPowered(Option<Boolean> powered);

    Part<Ups> ups();

    Server withUps(Part<Ups> ups);

    Option<Seq<Backup>> backups();

    Server withBackups(Option<Seq<Backup>> backups);
}
