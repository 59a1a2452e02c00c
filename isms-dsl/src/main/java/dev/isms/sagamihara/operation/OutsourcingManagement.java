package dev.isms.sagamihara.operation;

import static dev.isms.administration.Outsourcing.OUTSOURCING;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.sagamihara.text.ChapterVIII.*;

import dev.isms.administration.Outsourcing;
import dev.isms.administration.OutsourcingWorker;
import dev.isms.control.Control;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅷ-4 情報システムの外部委託管理 — a contract by which an information system is outsourced. That the items prevent
 * 許可された者の不正アクセス is what the text says.
 */
public final class OutsourcingManagement {

    /** 情報システムを外部委託する場合には、情報セキュリティ基本方針を理解させ、確実に実行させる */
    public static final Control<Outsourcing> POLICY = about(OUTSOURCING)
            .citing(VIII_4_1)
            .must(all(Outsourcing.POLICY_UNDERSTOOD.holds(), Outsourcing.POLICY_CARRIED_OUT.holds()));

    /** 委託先に情報セキュリティに関する規定及び個人情報保護に関する規定が存在すること。 */
    public static final Control<Outsourcing> RULES = about(OUTSOURCING)
            .citing(VIII_4_1_1)
            .must(all(Outsourcing.SECURITY_RULES.holds(), Outsourcing.PRIVACY_RULES.holds()));

    /** 契約書上で機密保持契約がなされること。 */
    public static final Control<Outsourcing> CONFIDENTIALITY =
            about(OUTSOURCING).citing(VIII_4_1_2).must(Outsourcing.CONFIDENTIALITY.holds());

    /** 上記に合わせ作業員個人との機密保持契約（誓約書）を提出させること。 */
    public static final Control<Outsourcing> PLEDGES = about(OUTSOURCING)
            .citing(VIII_4_1_3)
            .when(Outsourcing.WORKERS.exists())
            .must(Outsourcing.WORKERS.each(OutsourcingWorker.PLEDGE.holds()));

    public static final Seq<Control<?>> ALL = List.of(POLICY, RULES, CONFIDENTIALITY, PLEDGES);

    private OutsourcingManagement() {}
}
