package dev.isms.network;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** ルータ — a router at the boundary to the internet. Ⅶ-2-(2)-②. */
@SuppressWarnings("exports")
@NetworkStyle
@Value.Immutable
public interface Router {

    /** 装置名 — what tells it from others. */
    Text<Router> NAME = Text.of("name", Words.of("装置名", "name"), Router::name, Router::withName);

    /** 不要なプロトコル・サービスの制御 — whether the protocols and services that are not needed are controlled. */
    Flag<Router> SERVICES_CONTROLLED = Flag.of(
            "services-controlled",
            Words.of("不要なプロトコル・サービスの制御", "control of unneeded services"),
            Clause.of("必要のないプロトコル・サービス等が制御されている", "its unneeded protocols, services or the like", "be controlled"),
            Router::servicesControlled,
            Router::withServicesControlled);

    /** 設定権限の管理の適否 — whether somebody judged the rights to set it up to be managed properly. */
    Judged<Router> RIGHTS = Judged.of(
            "rights",
            Words.of("設定権限の管理の適否", "fitness of the management of setting rights"),
            Clause.of("設定権限の管理が適正と判断されている", "have the management of its setting rights judged proper"),
            Router::rights,
            Router::withRights);

    /** 未適用のセキュリティパッチ — the oldest one that is not applied; none where all are. */
    PartOf<Router, PendingPatch> PENDING_PATCH = PartOf.of(
            "pending-patch",
            Words.of("未適用のセキュリティパッチ", "security patch not applied"),
            Clause.of("未適用のセキュリティパッチがある", "have a security patch not applied yet"),
            PendingPatch.PENDING_PATCH,
            Router::pendingPatch,
            Router::withPendingPatch);

    /** ルータの記述。 */
    SubjectType<Router> ROUTER = SubjectType.named("router", Words.of("ルータ", "router"))
            .identifiedBy(NAME)
            .with(SERVICES_CONTROLLED, RIGHTS, PENDING_PATCH)
            .startingFrom(Router.unrecorded());

    /** One of which nothing is recorded. */
    static Router unrecorded() {
        return ImmutableRouter.builder()
                .name(Option.none())
                .servicesControlled(Option.none())
                .rights(Option.none())
                .pendingPatch(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static Router named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    Router withName(Option<String> name);

    Option<Boolean> servicesControlled();

    Router withServicesControlled(Option<Boolean> servicesControlled);

    Option<Judgement> rights();

    Router withRights(Option<Judgement> rights);

    Part<PendingPatch> pendingPatch();

    Router withPendingPatch(Part<PendingPatch> pendingPatch);
}
