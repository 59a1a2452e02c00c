package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.city;
import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.sagamihara.text.Instruments.CS;
import static dev.isms.sagamihara.vocabulary.Activities.ASSET_MANAGEMENT;
import static dev.isms.sagamihara.vocabulary.Bodies.SECTION;
import static dev.isms.sagamihara.vocabulary.Roles.SECTION_OR_AGENCY_HEAD;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;

/** 対策基準 Ⅳ 電子情報の管理 — the management of electronic information. */
public final class ChapterIV {

    static final Place AT_IV = CS.chapter(4)
            .titled("電子情報の管理", "Management of electronic information")
            .under(ASSET_MANAGEMENT);

    static final Place AT_IV_1 = AT_IV.section(1).titled("管理責任", "Responsibility for management");
    public static final Must IV_1 = AT_IV_1.says(
                    CONTROL,
                    "電子情報は、当該電子情報を作成した各課・機関及び外部から収受した各課・機関の長が管理責任を有するものとする。",
                    "The heads of the section or agency that created electronic information and of the section or agency that received it from outside have the responsibility for managing it.")
            .by(SECTION_OR_AGENCY_HEAD)
            .must();

    static final Place AT_IV_2 = AT_IV.section(2).titled("管理すべき電子情報", "Electronic information to be managed");
    public static final Statement IV_2 = AT_IV_2.says(
                    DEFINITION,
                    "管理すべき電子情報は、特定の業務を行うシステム（以下「業務システム」という。）で管理する電子情報、パソコンで作成管理するデータ及びこれらに関連する紙媒体とする。",
                    "The electronic information to be managed is the electronic information managed in systems that carry out a specific business ('business systems' below), data created and managed on computers and the paper media related to these.")
            .stated();

    static final Place AT_IV_3 = AT_IV.section(3).titled("電子情報の分類", "Classification of electronic information");
    public static final Must IV_3 = AT_IV_3.says(
                    CONTROL,
                    "各課は、管理すべき電子情報を、機密性、完全性及び可用性の観点から総合的に評価し、重要性に応じて分類する。",
                    "Each section evaluates the electronic information to be managed comprehensively from the viewpoints of confidentiality, integrity and availability, and classifies it according to its importance.")
            .by(SECTION)
            .leaves(city("重要性に応じて"))
            .must();

    static final Place AT_IV_4 =
            AT_IV.section(4).titled("電子情報の管理手順", "Management procedures of electronic information");
    public static final Must IV_4 = AT_IV_4.says(
                    CONTROL,
                    "各課は、業務システム、パソコンデータ及び紙媒体について、共通実施手順書に従い、電子情報の分類、保管の手順、取扱いの手順及び廃棄の手順を定め、適切な管理を行うものとする。",
                    "For business systems, computer data and paper media, each section lays down the classification of electronic information, the procedure for storage, the procedure for handling and the procedure for disposal, following the common implementation procedures, and manages them appropriately.")
            .by(SECTION)
            .leaves(judged("適切"))
            .must();
    public static final Must IV_4_s2 = AT_IV_4.step(Step.note(2))
            .says(
                    DELEGATION,
                    "具体的な管理手順については、共通実施手順書に定める。",
                    "The concrete management procedures are laid down in the common implementation procedures.")
            .must();

    static final Division TEXT = Division.marked(
            AT_IV,
            "IV",
            Division.of(AT_IV_1, Line.of("{}", IV_1)),
            Division.of(AT_IV_2, Line.of("{}", IV_2)),
            Division.of(AT_IV_3, Line.of("{}", IV_3)),
            Division.of(AT_IV_4, Line.of("{}", IV_4), Line.of("なお、{}", IV_4_s2)));

    private ChapterIV() {}
}
