package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.policy.Policy;
import dev.isms.text.Language;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条項の説明")
class ExplainTest {

    private static String explain(String... args) {
        return Office.run(List.of(args).prepend("explain").toJavaArray(String[]::new))
                .endsWith(0)
                .out();
    }

    private static void says(String answer, String... lines) {
        List<String> said = List.of(answer.split("\n", -1)).map(String::strip);
        List.of(lines).forEach(line -> assertTrue(said.contains(line), () -> line + "\nin\n" + answer));
    }

    @Test
    @DisplayName("一つの条項に関わるすべてを一区画に示す")
    void a_provision_is_explained_in_one_block() {
        assertEquals("""
                ■ 対策基準 Ⅶ-3-(2)・3  CS.VII.3.2.b3
                  パスワードを口外したり、記録したメモなどを放置したりしないこと。
                  Do not disclose a password, nor leave a note of it or the like about.
                  種別        遵守事項、禁止
                  名宛人      （条文は誰も名指ししていない）
                  上位        対策基準 Ⅶ-3-(2)  次の事項を遵守し、適切な管理を行う。
                  責任分担    パスワード管理  ◎ システム管理者、職員
                  目的        対策基準 Ⅶ-3-(1)・1  許可されないアクセスからの不正なアクセスの防止
                              対策基準 Ⅶ-3-(1)・2  許可されたアクセスの誤用（意図されない利用・参照）防止
                  開かれた語  「放置」　判断を記録する（判断する者の定めはない）
                              「など」　例示（他も含む）
                  注記        口外の禁止はサーバのパスワードだけにある。台帳への委任もサーバだけにある
                  規則        CS.VII.3.2.b3  サーバのパスワードは、口外されていないこと、かつ、記録したメモなどが放置されていないこと。
                                             The server password must not be disclosed to others and a note of it or the like must not be left about.
                """, explain("CS.VII.3.2.b3"));
    }

    @Test
    @DisplayName("引用は人が打つとおりでよく、いくつの引数に分かれていてもよい")
    void a_citation_is_taken_as_people_type_it() {
        String answer = explain("対策基準", "Ⅶ-3-(2)");
        assertEquals(answer, explain("対策基準 Ⅶ-3-(2)"));
        assertEquals(answer, explain("vii-3-2"));
        assertEquals(answer, explain("CS.VII.3.2"));
    }

    @Test
    @DisplayName("その下の条項は、まとめて、一区画ずつ読む順に示す")
    void what_is_below_is_explained_too() {
        String answer = explain("Ⅶ-3-(2)");
        assertTrue(answer.startsWith("対策基準 Ⅶ-3-(2)「サーバのパスワード管理」（5条項）\n\n■ 対策基準 Ⅶ-3-(2)  CS.VII.3.2\n"), answer);
        assertEquals(
                List.of("CS.VII.3.2", "CS.VII.3.2.b1", "CS.VII.3.2.b2", "CS.VII.3.2.b3", "CS.VII.3.2.s2"),
                List.of(answer.split("\n", -1))
                        .filter(line -> line.startsWith("■ "))
                        .map(line -> line.replaceFirst(".* {2}", "")));
        says(answer, "規則        （項目ごとに判定: CS.VII.3.2.b1、CS.VII.3.2.b2、CS.VII.3.2.b3）", "文書        電子情報資産管理台帳");
    }

    @Test
    @DisplayName("規則の中で判定される管理策と例外は、その規則を示す")
    void a_measure_is_judged_inside_the_rule_of_its_head() {
        String inside = "（この規則の中で判定）";
        assertTrue(explain("CS.VI.1.2.2.r3.a").contains("規則        CS.VI.1.2.2.r3  ノート型パソコンの保管"));
        assertTrue(explain("CS.VI.1.2.2.r3.a").contains(inside));
        assertTrue(explain("CS.VI.1.2.2.r4.s2").contains(inside));
        String head = explain("CS.VI.1.2.2.r4").split("■ ", -1)[1];
        assertTrue(head.contains("規則        CS.VI.1.2.2.r4  "), head);
        assertFalse(head.contains(inside), head);
    }

    @Test
    @DisplayName("規則の文は二つの言語で、規則が待つ値は、市が定めたかどうかとともに示す")
    void a_rule_is_said_in_both_languages_with_what_the_city_has_set() {
        says(
                explain("CS.VII.5.3.1.f"),
                "規則        CS.VII.5.3.1.f  サーバは、データのバックアップを行っている場合には、全てのバックアップについて、"
                        + "管理状況の確認日（未実施のときは運用開始日）から市の定める『バックアップ管理状況の確認周期』を超える日数が経過していないこと。",
                "見本の設定  『バックアップ管理状況の確認周期』  見本の市の設定値 6か月");
        says(explain("CS.VII.3.2.b2"), "見本の設定  『過去のパスワードの照合件数』  未設定");
        says(
                explain("CS.VII.3.2.b2", "--lang", "en"),
                "sample city   “number of past passwords to be checked”  not set");
        says(explain("CS.VI.1.2.2.r4.a"), "見本の設定  『重要な電子情報とする重要性』  見本の市の設定値 中");
        assertFalse(explain("CS.VII.3.2").split("■ ", -1)[1].contains("見本の設定"), "its items say it");
    }

    @Test
    @DisplayName("方針のどの規則も、それが引く条項に、番号、二つの言語の文、値とその設定とともに現れる")
    void every_rule_of_the_policy_is_explained_where_it_is_cited() {
        Policy policy = SampleCity.policy();
        for (Language language : Language.values()) {
            String whole = List.of("はじめに", "規程", "対策基準")
                    .map(text -> explain(text, "--lang", language.name()))
                    .mkString("\n");
            List<String> blocks = List.of(whole.split("\n\n", -1));
            for (Control<?> rule : policy.controls()) {
                String block = blocks.find(text -> text.startsWith("■ ")
                                && text.split("\n", 2)[0].endsWith(
                                        "  " + rule.provision().id()))
                        .getOrElseThrow(() -> new AssertionError("no block of " + rule.id()));
                List<String> lines = List.of(block.split("\n", -1)).map(String::strip);
                String said = rule.id() + "  " + rule.sentence().in(language);
                assertTrue(
                        lines.exists(line -> line.equals(said) || line.endsWith("  " + said)),
                        () -> rule.id() + " in\n" + block);
                assertTrue(lines.exists(line -> line.equals(rule.sentence().ja())
                        || line.endsWith("  " + rule.sentence().ja())));
                assertTrue(lines.exists(line -> line.equals(rule.sentence().en())
                        || line.endsWith("  " + rule.sentence().en())));
                rule.parameters()
                        .forEach(parameter -> assertTrue(
                                lines.exists(
                                        line -> line.contains(parameter.words().in(language))
                                                && line.endsWith(stated(policy, parameter, language))),
                                () -> parameter + " in\n" + block));
            }
        }
    }

    private static <T> String stated(Policy policy, Parameter<T> parameter, Language language) {
        boolean ja = language == Language.JA;
        return policy.settings()
                .get(parameter)
                .map(value -> (ja ? "見本の市の設定値 " : "the sample city's setting: ")
                        + parameter.kind().write(value, language))
                .getOrElse(ja ? "未設定" : "not set");
    }

    @Test
    @DisplayName("ない項目の行は書かない。誰にも義務を課さない文に、名宛人の行はない")
    void a_line_with_nothing_is_not_written() {
        assertEquals("""
                ■ 規程第2条第1項第7号  BP.2.1.7
                  可用性 許可された利用者が必要ときに電子情報にアクセスできることをいう。
                  Availability: that permitted users can access electronic information when they need it.
                  種別        定義、義務を課さない文
                  上位        規程第2条第1項  この訓令において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
                  注記        原文は「必要ときに」（「必要なときに」の誤りか）。そのまま載せる
                """, explain("規程 第2条 第1項 第7号"));
    }

    @Test
    @DisplayName("名宛人、判断する者、責任分担表の行")
    void the_bearer_and_the_decider_are_named() {
        says(
                explain("Ⅴ-3-(3)-④"),
                "名宛人      情報政策課長",
                "開かれた語  「必要に応じて」　判断を記録する（情報政策課長）",
                "責任分担    セキュリティ事故への対応  ◎ システム管理者、情報政策課長  ○ 職員");
        says(explain("CS.V.1.1.r6"), "責任分担    パスワード管理  ◎ システム管理者、職員");
        says(explain("CS.VII.5.2.1.d"), "開かれた語  「定期的に」　他の定めによる（製造元の取扱説明書）");
    }

    @Test
    @DisplayName("英語でも示す。条文は原文も載せる")
    void it_is_explained_in_english() {
        says(
                explain("Ⅶ-3-(2)", "--lang", "en"),
                "Standard VII-3-(2) “Password management of servers” (5)",
                "■ Standard VII-3-(2), point 1  CS.VII.3.2.b1",
                "設定又は変更する場合は、推測可能なものを使用しないこと。",
                "When setting or changing it, do not use one that can be guessed.",
                "type          control, must not",
                "bearers       (the text names nobody)",
                "activity      password management  ◎ system administrator, employee",
                "open terms    “推測可能” a recorded judgement (the text names nobody who decides)");
    }

    @Test
    @DisplayName("どの条項も、番号でも引用でも説明できる")
    void every_provision_can_be_explained() {
        String whole = explain("対策基準") + explain("規程") + explain("はじめに");
        assertEquals(
                365,
                List.of(whole.split("\n", -1)).count(line -> line.startsWith("■ ")),
                "blocks of the three instruments");
    }
}
