package dev.isms.sagamihara.catalogue;

import static dev.isms.sagamihara.text.Regulation.*;

import dev.isms.catalogue.Term;
import dev.isms.sagamihara.text.ChapterI;
import dev.isms.sagamihara.text.ChapterIV;
import dev.isms.sagamihara.text.ChapterIX;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVI;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 用語 — the terms that the text defines, and words that it leans on and leaves undefined. */
final class Glossary {

    static final Seq<Term> TERMS = List.of(
            Term.of("network", "ネットワーク", "network", BP_2_1_1, BP_2_1),
            Term.of("information-system", "情報システム", "information system", BP_2_1_2, BP_2_1),
            Term.of("electronic-information", "電子情報", "electronic information", BP_2_1_3, BP_2_1),
            Term.of("electronic-information-asset", "電子情報資産", "electronic information asset", BP_2_1_4, BP_2_1),
            Term.of("confidentiality", "機密性", "confidentiality", BP_2_1_5, BP_2_1),
            Term.of("integrity", "完全性", "integrity", BP_2_1_6, BP_2_1),
            Term.of("availability", "可用性", "availability", BP_2_1_7, BP_2_1),
            Term.of("information-security", "情報セキュリティ", "information security", BP_2_1_8, BP_2_1),
            Term.of("section", "課", "section", BP_2_2),
            Term.of("section-head", "課長", "head of the section", BP_2_2_s2),
            Term.of("basic-policy", "情報セキュリティ基本方針", "basic information security policy", ChapterI.CS_0),
            Term.of("managed-information", "管理すべき電子情報", "electronic information to be managed", ChapterIV.IV_2),
            Term.of("business-system", "業務システム", "business system", ChapterIV.IV_2),
            Term.of("overall-responsibility", "◎", "overall responsibility and authority", ChapterV.V_1_1_key),
            Term.of("responsibility", "○", "responsibility", ChapterV.V_1_1_key),
            Term.of("secure-area", "セキュリティ区画", "secure area", ChapterVI.VI_1_1_3),
            Term.of("periodic-audit", "定期監査", "periodic audit", ChapterIX.IX_2_2_r1),
            Term.of("ad-hoc-audit", "臨時監査", "ad hoc audit", ChapterIX.IX_2_2_r2),
            Term.undefined("importance", "重要性", "importance"),
            Term.undefined("user", "利用者", "user"),
            Term.undefined("agency", "機関", "agency"),
            Term.undefined("manager", "管理者", "manager"),
            Term.undefined("superior", "所属長", "head of one's own section"),
            Term.undefined("employee", "職員", "employee"),
            Term.undefined("system-administrator", "システム管理者", "system administrator"),
            Term.undefined("server", "サーバ", "server"),
            Term.undefined("server-room", "サーバールーム", "server room"),
            Term.undefined("dedicated-facility", "専用施設", "dedicated facility"),
            Term.undefined("client", "クライアント", "client"),
            Term.undefined("computer", "パソコン", "computer"),
            Term.undefined("outside-contractor", "外部委託者", "outside contractor"),
            Term.undefined("contractor-business", "委託事業者", "contractor"),
            Term.undefined("contractor", "委託先", "contractor entrusted"),
            Term.undefined("information-security-incident", "情報セキュリティ事故", "information security incident"),
            Term.undefined("security-incident", "セキュリティ事故", "security incident"),
            Term.undefined(
                    "implementation-procedures", "情報セキュリティ実施手順", "information security implementation procedures"),
            Term.undefined("mobile-computing", "モバイルコンピューティング", "mobile computing"));

    private Glossary() {}
}
