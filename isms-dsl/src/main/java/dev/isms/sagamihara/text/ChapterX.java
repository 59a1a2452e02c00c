package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.DOCUMENTS_AND_RECORDS;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.AsNeeded;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;

/** 対策基準 Ⅹ 情報セキュリティポリシーに関する文書及び記録管理の遵守事項 — documents and records. */
public final class ChapterX {

    static final Place AT_X = CS.chapter(10)
            .titled(
                    "情報セキュリティポリシーに関する文書及び記録管理の遵守事項",
                    "Matters to be observed in managing documents and records on the information security policy")
            .under(DOCUMENTS_AND_RECORDS);

    static final Place AT_X_1 = AT_X.section(1).titled("文書の管理", "Management of documents");
    public static final Must X_1_a = AT_X_1.letter('a')
            .says(
                    CONTROL,
                    "許可された利用者が容易に利用することができるように管理すること。",
                    "Manage them so that permitted users can use them easily.")
            .must();
    public static final AsNeeded X_1_b = AT_X_1.letter('b')
            .says(
                    CONTROL,
                    "情報セキュリティ基本方針と情報セキュリティ対策基準との準拠性を維持するために適宜見直しを行い",
                    "Review them as appropriate, to maintain conformity with the information security basic policy and the information security control standard")
            .leaves(judged("適宜"))
            .asNeeded();
    public static final AsNeeded X_1_b_s2 = X_1_b.place()
            .step(Step.second())
            .says(CONTROL, "必要に応じて改定を行うこと。", "Revise them as needed.")
            .leaves(judged("必要に応じて"))
            .asNeeded();
    public static final Must X_1_c = AT_X_1.letter('c')
            .says(CONTROL, "更新履歴を管理すること。", "Manage the update history.")
            .must();
    public static final Must X_1_d = AT_X_1.letter('d')
            .says(
                    CONTROL,
                    "あらかじめ定められた責任権限によって承認されること。",
                    "They are approved under the responsibility and authority laid down beforehand.")
            .must();
    public static final Must X_1_e = AT_X_1.letter('e')
            .says(
                    CONTROL,
                    "廃止文書は速やかに除去し、常に最新版を利用できるように管理すること。",
                    "Remove abolished documents promptly, and manage them so that the latest version can always be used.")
            .leaves(city("速やかに"))
            .must();

    static final Place AT_X_2 = AT_X.section(2).titled("記録の管理", "Management of records");
    public static final Must X_2_a = AT_X_2.letter('a')
            .says(CONTROL, "必要と認められる期間、保管すること。", "Keep them for the period recognized as necessary.")
            .leaves(city("必要と認められる期間"))
            .must();
    public static final Must X_2_b = AT_X_2.letter('b')
            .says(
                    CONTROL,
                    "許可された利用者が容易に利用することができるように管理すること。",
                    "Manage them so that permitted users can use them easily.")
            .must();
    public static final Must X_2_c = AT_X_2.letter('c')
            .says(
                    CONTROL,
                    "損傷、劣化及び紛失を防ぐ適切な措置を行うこと。",
                    "Take appropriate measures to prevent damage, deterioration and loss.")
            .leaves(judged("適切"))
            .must();

    static final Division TEXT = Division.marked(
            AT_X,
            "X",
            Division.of(
                    AT_X_1,
                    Line.of("a {}", X_1_a),
                    Line.of("b {}、{}", X_1_b, X_1_b_s2),
                    Line.of("c {}", X_1_c),
                    Line.of("d {}", X_1_d),
                    Line.of("e {}", X_1_e)),
            Division.of(AT_X_2, Line.of("a {}", X_2_a), Line.of("b {}", X_2_b), Line.of("c {}", X_2_c)));

    private ChapterX() {}
}
