package dev.isms.sagamihara.catalogue;

import static dev.isms.sagamihara.text.ChapterIII.*;

import dev.isms.catalogue.Authority;
import dev.isms.catalogue.Basis;
import dev.isms.catalogue.Element;
import dev.isms.catalogue.Establishment;
import dev.isms.catalogue.Listing;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.text.ChapterII;
import dev.isms.sagamihara.text.ChapterIX;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.ChapterVIII;
import dev.isms.sagamihara.text.Instruments;
import dev.isms.sagamihara.text.Regulation;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Documents;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 設置と権限 — who is set up and by whom, what a role may approve or permit, which documents are listed. */
public final class Powers {

    /** 市長の承認 — the basic policy is put in force by the mayor's approval. */
    public static final Authority APPROVE_BASIC_POLICY =
            new Authority(Roles.MAYOR, Words.of("情報セキュリティ基本方針の承認", "approval of the basic policy"), ChapterII.II_1_s2);

    /** 所属長の許可 — that a notebook is carried out, where it is unavoidable. */
    public static final Authority PERMIT_CARRY_OUT = new Authority(
            Roles.SUPERIOR,
            Words.of("ノート型パソコンの持ち出しの許可", "permission to carry out a notebook"),
            ChapterVI.VI_1_2_2_r4_s2);

    /** 管理者の任命 — of whoever attends outside contractors in a secure area. */
    public static final Authority APPOINT_ATTENDANT = new Authority(
            Roles.MANAGER,
            Words.of("セキュリティ区画での立会者の任命", "appointment of an attendant in a secure area"),
            ChapterVI.VI_1_1_3_b_b3);

    /** 監査員の選任 — of the auditors of an audit. */
    public static final Authority SELECT_AUDITORS = new Authority(
            Roles.AUDIT_TEAM_LEADER, Words.of("セキュリティ内部監査員の選任", "selection of the auditors"), ChapterIX.IX_2_3_1);

    private static final Seq<Provision> ROWS = List.of(
            ChapterVIII.VIII_1_r1,
            ChapterVIII.VIII_1_r2,
            ChapterVIII.VIII_1_r3,
            ChapterVIII.VIII_1_r4,
            ChapterVIII.VIII_1_r5,
            ChapterVIII.VIII_1_r6,
            ChapterVIII.VIII_1_r7,
            ChapterVIII.VIII_1_r8,
            ChapterVIII.VIII_1_r9,
            ChapterVIII.VIII_1_r10,
            ChapterVIII.VIII_1_r11,
            ChapterVIII.VIII_1_r12,
            ChapterVIII.VIII_1_r13,
            ChapterVIII.VIII_1_r14,
            ChapterVIII.VIII_1_r15,
            ChapterVIII.VIII_1_r16,
            ChapterVIII.VIII_1_r17,
            ChapterVIII.VIII_1_r18);

    static final Seq<Element> ALL = List.<Element>of(
                    Establishment.of(Roles.CISO, Regulation.BP_4_1),
                    Establishment.of(Bodies.EVALUATION_COMMITTEE, Regulation.BP_4_2),
                    Establishment.of(Bodies.IMPROVEMENT_COMMITTEE, Regulation.BP_4_3),
                    Establishment.of(Bodies.AUDIT_TEAM, Regulation.BP_4_4),
                    Establishment.by(Roles.CISO, Bodies.EVALUATION_COMMITTEE, III_2_1_3),
                    Establishment.by(Roles.CISO, Bodies.AUDIT_TEAM, III_2_1_4),
                    APPROVE_BASIC_POLICY,
                    PERMIT_CARRY_OUT,
                    APPOINT_ATTENDANT,
                    SELECT_AUDITORS,
                    new Basis(Instruments.STANDARD, Regulation.BP_9))
            .appendAll(Documents.LISTED.zipWith(ROWS, Listing::of))
            .appendAll(Documents.UNLISTED.map(Listing::nowhere));

    private Powers() {}
}
