package dev.isms.sagamihara.text;

import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Roles.CISO;
import static dev.isms.sagamihara.vocabulary.Roles.CONTRACTOR;
import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;
import static dev.isms.sagamihara.vocabulary.Roles.MAYOR;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;

/** 対策基準 Ⅱ 情報セキュリティ基本方針の取扱い — the handling of the basic policy. */
public final class ChapterII {

    static final Place AT_II =
            CS.chapter(2).titled("情報セキュリティ基本方針の取扱い", "Handling of the information security basic policy");

    static final Place AT_II_1 = AT_II.section(1)
            .titled("情報セキュリティ基本方針の作成及び承認", "Preparation and approval of the information security basic policy");
    public static final Must II_1 = AT_II_1.says(
                    DUTY,
                    "情報セキュリティ基本方針は、情報セキュリティ対策最高責任者が原案を作成し",
                    "The chief information security officer prepares the draft of the information security basic policy")
            .by(CISO)
            .must();
    public static final Must II_1_s2 = AT_II_1.step(Step.second())
            .says(DUTY, "市長の承認をもって施行する。", "It is put into force with the approval of the mayor.")
            .by(MAYOR)
            .must();

    static final Place AT_II_2 =
            AT_II.section(2).titled("情報セキュリティ基本方針の遵守", "Compliance with the information security basic policy");
    public static final Must II_2_1 = AT_II_2.parenthesised(1)
            .says(
                    DUTY,
                    "情報セキュリティ対策最高責任者は、次の手段により情報セキュリティ基本方針の公表を行い、職員及び関連する委託事業者の理解及び自覚を促進する。",
                    "The chief information security officer publishes the information security basic policy by the following means and promotes the understanding and awareness of employees and the contractors concerned.")
            .by(CISO)
            .must();
    public static final Must II_2_1_b1 = II_2_1.place()
            .bullet(1)
            .says(DUTY, "ホームページへの掲載", "Posting on the website")
            .by(CISO)
            .itemOf(II_2_1)
            .must();
    public static final Must II_2_1_b2 = II_2_1.place()
            .bullet(2)
            .says(DUTY, "グループウェアの掲示板への掲載", "Posting on the bulletin board of the groupware")
            .by(CISO)
            .itemOf(II_2_1)
            .must();
    public static final Must II_2_2 = AT_II_2.parenthesised(2)
            .says(
                    DUTY,
                    "職員及び関連する委託事業者は、情報セキュリティ基本方針を理解し、確実に実行する。",
                    "Employees and the contractors concerned understand the information security basic policy and carry it out reliably.")
            .by(EMPLOYEE, CONTRACTOR)
            .must();

    static final Place AT_II_3 = AT_II.section(3).titled("法規制等の遵守", "Compliance with legal regulations and the like");
    static final Place AT_II_3_1 = AT_II_3.parenthesised(1).titled("法規制の遵守", "Compliance with legal regulations");
    public static final Must II_3_1 = AT_II_3_1
            .says(
                    DUTY,
                    "情報セキュリティポリシーは、法規制等を遵守するものであり、常に関連法規制との整合を維持するものとする。",
                    "The information security policy complies with legal regulations and the like, and is always kept consistent with the related legal regulations.")
            .must();
    static final Place AT_II_3_2 =
            AT_II_3.parenthesised(2).titled("関連する法規制等の管理", "Management of related legal regulations and the like");
    public static final Must II_3_2 = AT_II_3_2
            .says(
                    CONTROL,
                    "情報セキュリティ法規制等登録簿により管理する。",
                    "They are managed by the information security legal regulations register.")
            .must();

    static final Division TEXT = Division.marked(
            AT_II,
            "II",
            Division.of(AT_II_1, Line.of("{}、{}", II_1, II_1_s2)),
            Division.of(AT_II_2, Line.of("(1) {}", II_2_1))
                    .and(Line.items("・", II_2_1_b1, II_2_1_b2))
                    .and(Line.items("(2) ", II_2_2)),
            Division.of(
                    AT_II_3,
                    Division.of(AT_II_3_1, Line.of("{}", II_3_1)),
                    Division.of(AT_II_3_2, Line.of("{}", II_3_2))));

    private ChapterII() {}
}
