package dev.isms.sagamihara.text;

import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.CS;

import dev.isms.provision.Place;
import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Absent;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.text.Words;

/** 対策基準 前文とⅠ 相模原市情報セキュリティポリシーの体系 — the preamble of the standard and its chapter I. */
public final class ChapterI {

    public static final Statement CS_0 = CS.step(Step.named("0", "前文", "preamble"))
            .says(
                    PURPOSE,
                    "この基準は、相模原市職員の電子情報資産の安全管理対策に関する規程（平成15年3月31日訓令第4号、以下「情報セキュリティ基本方針」という。）第9条に基づき、情報セキュリティ対策を実施するにあたっての遵守すべき事項や判断等の統一的な基準として必要な事項を定める。",
                    "Based on Article 9 of the regulation on safety management measures for electronic information assets by employees of Sagamihara City (Directive No. 4 of 31 March 2003, 'information security basic policy' below), this standard lays down what is needed as a uniform standard of matters to be observed, judgements and the like in carrying out information security measures.")
            .stated();

    static final Place AT_I =
            CS.chapter(1).titled("相模原市情報セキュリティポリシーの体系", "Structure of the Sagamihara City information security policy");
    public static final Statement I = AT_I.says(
                    STRUCTURE,
                    "相模原市の情報セキュリティポリシーの体系は、次のとおりである。",
                    "The structure of Sagamihara City's information security policy is as follows.")
            .stated();
    public static final Must I_s2 = AT_I.step(Step.note(2))
            .says(
                    DELEGATION,
                    "個々の情報システムについての情報セキュリティ対策を具体的を実施するため、「情報セキュリティ実施手順」を定める。",
                    "To carry out the information security measures of the individual information systems concretely, 'information security implementation procedures' are laid down.")
            .must();

    static final Division TEXT = Division.marked(
            AT_I,
            "I",
            Line.of("{}", I),
            new Absent(Words.of(
                    "図「相模原市情報セキュリティポリシーの体系」は原典の写しに残っていない",
                    "the figure of the structure of the policy has not come down in the source")),
            Line.of("なお、{}", I_s2));

    private ChapterI() {}
}
