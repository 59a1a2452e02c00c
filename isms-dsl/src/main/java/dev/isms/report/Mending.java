package dev.isms.report;

import dev.isms.organization.Role;
import dev.isms.report.Report.Line;
import dev.isms.report.Report.Place;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 是正のまとまり — the violations that the same roles are accountable for mending. */
record Mending(Seq<Role> accountable, Seq<Line> lines) {

    /** The violations by who answers for them, those who have most to mend first. */
    static Seq<Mending> of(Seq<Line> lines) {
        return Line.by(
                        lines.filter(line -> line.place() == Place.VIOLATED),
                        line -> List.of(line.finding().accountable()))
                .map(group -> new Mending(group._1, group._2))
                .toList()
                .sortBy(group -> -group.lines().size());
    }

    /** ◎ システム管理者・職員（共同） */
    String who(Page page) {
        if (accountable.isEmpty()) {
            return page.say("責任者の定めなし", "the text names nobody");
        }
        return "◎ " + names(accountable, page) + (accountable.size() > 1 ? page.say("（共同）", " (jointly)") : "");
    }

    /** Who answers for them, and who is to do it. */
    String title(Page page) {
        Seq<Role> responsible =
                lines.flatMap(line -> line.finding().responsible()).distinct();
        String others = responsible.isEmpty() ? "" : page.say("　○ ", "; ○ ") + names(responsible, page);
        return page.say("【", "[") + who(page) + others + page.say("】" + lines.size() + "件", "] " + lines.size());
    }

    private static String names(Seq<Role> roles, Page page) {
        return roles.map(role -> role.words().in(page.language())).mkString(page.say("・", ", "));
    }
}
