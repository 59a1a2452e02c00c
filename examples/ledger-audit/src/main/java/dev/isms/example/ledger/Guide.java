package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Layout;
import dev.isms.example.ledger.course.Events;
import dev.isms.kind.TextKind;
import dev.isms.ledger.Column;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.text.Visible;
import io.vavr.collection.Seq;

/** 記入要領 — what may stand in each column of each ledger, as the types, the rules and the procedures have it. */
final class Guide {

    private static final String TEXT = new TextKind().expected().ja();

    private final AskedWords asked = AskedWords.of(SampleCity.policy());
    private final StringBuilder guide = new StringBuilder("""
            # 台帳の記入要領

            - 1行に1件を書きます。列の順は問いません。記録のない欄は空けておきます（空欄は「いいえ」ではありません）。
            - 「有」「無」の列が「無」なら、その列に属する列（「UPS／…」など）は空けておきます。
            - 「規則が問う語」があれば、その語のとおりに書いたものだけが、規則の求めるものに当たります。
            - `course-events.csv` の「記録した内容」に書く項目は、末尾の表のとおりです。
            - 記入例は書き方を示すだけで、値を勧めるものではありません。台帳そのものには書かないでください。
            """);

    private Guide() {}

    static String text() {
        Guide guide = new Guide();
        Sources.LAYOUTS.forEach(guide::ledger);
        guide.contents();
        return guide.guide.toString();
    }

    private void ledger(Layout layout) {
        guide.append("\n## ")
                .append(layout.file())
                .append(" — ")
                .append(layout.name().ja());
        guide.append("\n\n| 列 | 書けるもの | 例 |\n|---|---|---|\n");
        layout.columns()
                .forEach(column -> line(
                        column.words().ja(),
                        holds(layout, column),
                        column.example().ja()));
        guide.append("\n記入例\n\n```csv\n")
                .append(row(TemplateCommand.titles(layout)))
                .append(row(TemplateCommand.example(layout)))
                .append("```\n");
    }

    private String holds(Layout layout, Column column) {
        String holds = column.holds().ja();
        Seq<String> words = asked.of(layout.type(), column);
        return words.isEmpty() || !holds.equals(TEXT)
                ? holds
                : holds + "。規則が問う語: " + words.map(Visible::quote).mkString("、");
    }

    private void contents() {
        guide.append("""

                ## 行為ごとの「記録した内容」

                「項目＝内容」と書き、二つ以上は「；」で区切ります。項目は次の語で書きます。ほかの書き方のものは、覚え書きとして残るだけです。

                | 手順 | 行為 | 項目 |
                |---|---|---|
                """);
        for (Procedure procedure : Sagamihara.procedures()) {
            procedure
                    .acts()
                    .reject(act -> act.contents().isEmpty())
                    .forEach(act -> line(procedure.words().ja(), act.words().ja(), items(act)));
        }
    }

    private static String items(Act<?, ?> act) {
        return act.contents().map(Guide::item).mkString("、");
    }

    private static String item(Act.Content content) {
        return Visible.quote(content.words().ja())
                + (content.isRequired() ? "" : "（任意）")
                + content.recordKey()
                        .map(key -> "（別の経過で受けたときは" + Visible.quote(Events.ofAnotherCourse(content)) + "も）")
                        .getOrElse("");
    }

    private void line(String... cells) {
        for (String cell : cells) {
            guide.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        guide.append("|\n");
    }

    private static String row(Seq<String> cells) {
        return TemplateCommand.row(cells).replace("\r\n", "\n");
    }
}
