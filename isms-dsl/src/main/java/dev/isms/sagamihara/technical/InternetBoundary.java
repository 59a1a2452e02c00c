package dev.isms.sagamihara.technical;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.network.Firewall.FIREWALL;
import static dev.isms.network.Router.ROUTER;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.control.Control;
import dev.isms.network.Firewall;
import dev.isms.network.PendingPatch;
import dev.isms.network.Router;
import dev.isms.part.OtherMeans;
import dev.isms.sagamihara.terms.TechnicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-2-(2) インターネットのアクセス制御 — firewalls and routers. How long logs are kept the text does not say. */
public final class InternetBoundary {

    /** 不要なポートは制御するなど、適切な設定を行う。 */
    public static final Control<Firewall> FIREWALL_SETTINGS = about(FIREWALL)
            .citing(VII_2_2_2_r1_a)
            .must(all(
                    any(Firewall.PORTS_CONTROLLED.holds(), Firewall.OTHER_SETTING.isThereAnd(OtherMeans.NAMED)),
                    Firewall.SETTINGS.holds()));

    /** 不正アクセスの監視等の防御策を施す。 */
    public static final Control<Firewall> FIREWALL_DEFENCE = about(FIREWALL)
            .citing(VII_2_2_2_r1_b)
            .must(any(Firewall.INTRUSION_MONITORED.holds(), Firewall.OTHER_DEFENCE.isThereAnd(OtherMeans.NAMED)));

    /** 設定権限を適正に管理する。 */
    public static final Control<Firewall> FIREWALL_RIGHTS =
            about(FIREWALL).citing(VII_2_2_2_r1_c).must(Firewall.RIGHTS.holds());

    /** 定期的にログを監視及び保存する。 */
    public static final Control<Firewall> FIREWALL_LOG = about(FIREWALL)
            .citing(VII_2_2_2_r1_d)
            .must(all(
                    Firewall.LOG_MONITORED.within(TechnicalTerms.FIREWALL_LOG_INTERVAL, Firewall.IN_USE_SINCE),
                    Firewall.LOG_SAVED.within(TechnicalTerms.FIREWALL_LOG_INTERVAL, Firewall.IN_USE_SINCE)));

    /** セキュリティパッチは遅滞なく適用する。 */
    public static final Control<Firewall> FIREWALL_PATCHES = about(FIREWALL)
            .citing(VII_2_2_2_r1_e)
            .must(Firewall.PENDING_PATCH.satisfies(PendingPatch.PUBLISHED_ON.within(TechnicalTerms.PATCH_DELAY)));

    /** 必要のないプロトコルやサービス等を制御する。 */
    public static final Control<Router> ROUTER_SERVICES =
            about(ROUTER).citing(VII_2_2_2_r2_a).must(Router.SERVICES_CONTROLLED.holds());

    /** 設定権限を適正に管理する。 */
    public static final Control<Router> ROUTER_RIGHTS =
            about(ROUTER).citing(VII_2_2_2_r2_b).must(Router.RIGHTS.holds());

    /** セキュリティパッチは遅滞なく適用する。 */
    public static final Control<Router> ROUTER_PATCHES = about(ROUTER)
            .citing(VII_2_2_2_r2_c)
            .must(Router.PENDING_PATCH.satisfies(PendingPatch.PUBLISHED_ON.within(TechnicalTerms.PATCH_DELAY)));

    public static final Seq<Control<?>> ALL = List.of(
            FIREWALL_SETTINGS,
            FIREWALL_DEFENCE,
            FIREWALL_RIGHTS,
            FIREWALL_LOG,
            FIREWALL_PATCHES,
            ROUTER_SERVICES,
            ROUTER_RIGHTS,
            ROUTER_PATCHES);

    private InternetBoundary() {}
}
