package dev.isms.sagamihara.technical;

import static dev.isms.asset.BusinessSystem.BUSINESS_SYSTEM;
import static dev.isms.asset.Client.CLIENT;
import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.oneOf;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.asset.AccessMeasure;
import dev.isms.asset.BusinessSystem;
import dev.isms.asset.Client;
import dev.isms.asset.ClientMeasure;
import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.control.Measure;
import dev.isms.fact.Choices;
import dev.isms.sagamihara.terms.TechnicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-2-(1) システムのアクセス制御 — a choice of measures; which of them suffice for which importance is the city's. */
public final class AccessControl {

    /** 業務システム…の管理策 電子情報の重要性の分類に応じ、次のうち適切な管理を行う。 */
    public static final Control<BusinessSystem> BUSINESS_SYSTEMS = about(BUSINESS_SYSTEM)
            .citing(VII_2_1_2)
            .named("CS.VII.2.1.2.business-systems")
            .mustChoose(
                    five(BusinessSystem.ACCESS_MEASURES),
                    BusinessSystem.ACCESS_MEASURES.includesAny(
                            TechnicalTerms.SUFFICIENT_ACCESS_MEASURES.by(BusinessSystem.IMPORTANCE)));

    /** …サーバの管理策 電子情報の重要性の分類に応じ、次のうち適切な管理を行う。 */
    public static final Control<Server> SERVERS = about(SERVER)
            .citing(VII_2_1_2)
            .named("CS.VII.2.1.2.servers")
            .mustChoose(
                    five(Server.ACCESS_MEASURES),
                    Server.ACCESS_MEASURES.includesAny(
                            TechnicalTerms.SUFFICIENT_ACCESS_MEASURES.by(Server.IMPORTANCE)));

    /** パソコンの管理策 電子情報の重要性の分類に応じ、次のうち適切な管理を行う。 */
    public static final Control<Client> CLIENTS = about(CLIENT)
            .citing(VII_2_1_3)
            .mustChoose(
                    oneOf(
                            measure(VII_2_1_3_b1, Client.ACCESS_MEASURES.includes(ClientMeasure.AUTHENTICATION_KEY)),
                            measure(VII_2_1_3_b2, Client.ACCESS_MEASURES.includes(ClientMeasure.IC_CARD)),
                            measure(VII_2_1_3_b3, Client.ACCESS_MEASURES.includes(ClientMeasure.FILE_ENCRYPTION)),
                            measure(VII_2_1_3_b4, Client.ACCESS_MEASURES.includes(ClientMeasure.PASSWORD))),
                    Client.ACCESS_MEASURES.includesAny(
                            TechnicalTerms.SUFFICIENT_CLIENT_MEASURES.by(Client.IMPORTANCE)));

    public static final Seq<Control<?>> ALL = List.of(BUSINESS_SYSTEMS, SERVERS, CLIENTS);

    private AccessControl() {}

    private static <S> Seq<Measure<S>> five(Choices<S, AccessMeasure> taken) {
        return oneOf(
                measure(VII_2_1_2_b1, taken.includes(AccessMeasure.SEGMENTATION)),
                measure(VII_2_1_2_b2, taken.includes(AccessMeasure.DEVICE_CONTROL)),
                measure(VII_2_1_2_b3, taken.includes(AccessMeasure.ENCRYPTION)),
                measure(VII_2_1_2_b4, taken.includes(AccessMeasure.PASSWORD)),
                measure(VII_2_1_2_b5, taken.includes(AccessMeasure.USE_LIMITS)));
    }
}
