package dev.isms.report;

import dev.isms.organization.Role;
import io.vavr.collection.Seq;

/** 是正のまとまり — the violations that the same roles are accountable for mending. */
record Mending(Seq<Role> accountable, Seq<Kind> kinds) {

    /** The violations by who answers for them, those who have most to mend first. */
    static Seq<Mending> of(Report report) {
        Seq<Kind> violated = report.kinds(Place.VIOLATED);
        return violated.map(Mending::accountable)
                .distinct()
                .map(roles -> new Mending(
                        roles, violated.filter(kind -> accountable(kind).equals(roles))))
                .toList()
                .sortBy(group -> -group.count());
    }

    private static Seq<Role> accountable(Kind kind) {
        return kind.first().head().finding().accountable();
    }

    int count() {
        return kinds.map(Kind::count).sum().intValue();
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
        Seq<Role> responsible = kinds.flatMap(
                        kind -> kind.first().head().finding().responsible())
                .distinct();
        String others = responsible.isEmpty() ? "" : page.say("　○ ", "; ○ ") + names(responsible, page);
        return page.say("【", "[") + who(page) + others + page.say("】" + count() + "件", "] " + count());
    }

    private static String names(Seq<Role> roles, Page page) {
        return roles.map(role -> role.words().in(page.language())).mkString(page.say("・", ", "));
    }
}
