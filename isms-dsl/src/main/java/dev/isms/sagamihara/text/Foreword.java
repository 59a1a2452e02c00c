package dev.isms.sagamihara.text;

import static dev.isms.provision.OpenTerm.judged;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static dev.isms.provision.ProvisionType.STRUCTURE;
import static dev.isms.sagamihara.text.Instruments.FW;
import static dev.isms.sagamihara.vocabulary.Roles.EMPLOYEE;

import dev.isms.provision.Provision.Must;
import dev.isms.provision.Provision.MustNot;
import dev.isms.provision.Provision.Statement;
import dev.isms.provision.Step;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Passage;

/** はじめに — the preface: three paragraphs that only tell, and two that say something. */
public final class Foreword {

    public static final Statement FW_0 = FW.step(Step.named("0", "第4段落", "paragraph 4"))
            .says(
                    STRUCTURE,
                    "本市の情報セキュリティポリシーは、現状の調査及び分析を行った後、一定の普遍性を備えた基本方針（相模原市職員の電子情報資産の安全管理対策に関する規程）と具体的な行動や判断の統一的な基準を定めた対策基準に分けて策定したもの",
                    "This city's information security policy was drawn up after a survey and analysis of the present state, divided into the basic policy (the regulation on safety management measures for electronic information assets by employees of Sagamihara City), which has a certain universality, and the control standard, which sets uniform criteria for concrete actions and judgements")
            .stated();
    public static final Must FW_1 = FW.step(Step.named("1", "第4段落第2段", "paragraph 4, second part"))
            .says(
                    DUTY,
                    "職員個々に、この情報セキュリティポリシーの遵守を義務付け",
                    "Each individual employee is obliged to comply with this information security policy")
            .by(EMPLOYEE)
            .must();
    public static final Must FW_1_s2 = FW.step(Step.named("1.s2", "第4段落第3段", "paragraph 4, third part"))
            .says(DUTY, "電子情報資産を適正に管理すること", "Electronic information assets are managed properly")
            .by(EMPLOYEE)
            .leaves(judged("適正"))
            .must();
    public static final MustNot FW_1_s3 = FW.step(Step.named("1.s3", "第4段落第4段", "paragraph 4, fourth part"))
            .says(
                    CONTROL,
                    "その利用は業務遂行のみに限定し目的外には利用しないものとする",
                    "Their use is limited to performing business only, and they are not used for other purposes")
            .by(EMPLOYEE)
            .mustNot();
    public static final Statement FW_2 = FW.step(Step.named("2", "第5段落", "paragraph 5"))
            .says(
                    PURPOSE,
                    "今後は、継続的に評価及び見直しを行いながらこの情報セキュリティポリシーの適正な運用を行い、本市の電子情報資産の利用並びに管理における市民への安心の提供と行政の円滑な事務執行を図ってまいります。",
                    "From now on, while continually evaluating and reviewing it, we operate this information security policy properly and seek to give citizens confidence in the use and management of this city's electronic information assets and to keep administrative work running smoothly.")
            .leaves(judged("適正"))
            .stated();

    private static final Passage INFORMATION = Passage.of(
            "地方公共団体が扱う情報は、市民の個人情報のみならず、様々な行政執行上の重要な情報を含んでおりますが、近年の情報通信技術の進展に伴い、地方公共団体の諸活動は様々な情報システムを活用して展開されるようになっており、その取扱いについては慎重に行う必要があります。",
            "The information that local governments handle includes not only citizens' personal information but various information important to administration. With recent advances in information and communication technology their activities are carried out with various information systems, and that information has to be handled with care.");
    private static final Passage SPREAD = Passage.of(
            "特に、ネットワークを介した情報の高度利用とインターネットの爆発的な普及は行政事務の在り方にも大きな変革をもたらし、市民や他の地方公共団体との情報交流等の面において利便性が高まった反面、一旦、電子情報の漏えいやシステム障害等が発生した場合には市民生活及び行政執行に多大な影響を及ぼすこととなります。",
            "In particular, the advanced use of information over networks and the explosive spread of the internet have brought great changes to the way administrative work is done. Exchanging information with citizens and other local governments has become more convenient; but once electronic information leaks or a system fails, the life of citizens and the execution of administration are gravely affected.");
    private static final Passage NEED = Passage.of(
            "このため、市の電子情報資産を様々な脅威から防御することは、市民の財産、プライバシー等を守るためにも、また、行政の事務執行を円滑にかつ継続的に確保するためにも必要不可欠なものであり、電子情報資産に関するセキュリティ対策について、総合的、体系的かつ具体的に取りまとめた情報セキュリティポリシーを作成する必要が生じて来ました。",
            "Protecting the city's electronic information assets from various threats is therefore indispensable, to protect the property and privacy of citizens and to keep administrative work running smoothly and continuously; and so an information security policy had to be made that brings together the security measures for electronic information assets comprehensively, systematically and concretely.");

    static final Division TEXT = Division.of(
            FW,
            Line.of("{}", INFORMATION),
            Line.of("{}", SPREAD),
            Line.of("{}", NEED),
            Line.of("{}であり、{}、{}及び{}ものです。", FW_0, FW_1, FW_1_s2, FW_1_s3),
            Line.of("{}", FW_2));

    private Foreword() {}
}
