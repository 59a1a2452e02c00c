package dev.isms.report;

import dev.isms.organization.Activity;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * 是正のまとまり — the violations that the same roles are accountable for mending.
 *
 * @param responsible who is to mend them
 */
record Mending(Seq<Role> accountable, Seq<Role> responsible, Seq<Kind> kinds) {

    /** The violations by who answers for them, those who have most to mend first. */
    static Seq<Mending> of(Report report) {
        ResponsibilityMatrix matrix = report.policy().matrix();
        Seq<Kind> violated = report.kinds(Place.VIOLATED);
        return violated.map(kind -> roles(kind, matrix::accountableFor))
                .distinct()
                .map(roles -> of(
                        roles,
                        violated.filter(
                                kind -> roles(kind, matrix::accountableFor).equals(roles)),
                        matrix))
                .toList()
                .sortBy(group -> -group.count());
    }

    private static Mending of(Seq<Role> accountable, Seq<Kind> kinds, ResponsibilityMatrix matrix) {
        return new Mending(
                accountable,
                kinds.flatMap(kind -> roles(kind, matrix::responsibleFor)).distinct(),
                kinds);
    }

    /** Nobody where no activity of the responsibility matrix covers it. */
    private static Seq<Role> roles(Kind kind, Function<Activity, Seq<Role>> who) {
        return kind.control().activity().map(who).getOrElse(List.empty());
    }

    int count() {
        return kinds.map(Kind::count).sum().intValue();
    }

    /** ◎ システム管理者・職員（共同） */
    String who(Page page) {
        if (accountable.isEmpty()) {
            return page.say("責任分担表に当たる活動なし", "no activity of the responsibility matrix covers it");
        }
        return "◎ " + names(accountable, page) + (accountable.size() > 1 ? page.say("（共同）", " (jointly)") : "");
    }

    /** Who answers for them, and who is to do it. */
    String title(Page page) {
        String others = responsible.isEmpty() ? "" : page.say("　○ ", "; ○ ") + names(responsible, page);
        return page.say("【", "[") + who(page) + others + page.say("】" + count() + "件", "] " + count());
    }

    private static String names(Seq<Role> roles, Page page) {
        return roles.map(role -> role.words().in(page.language())).mkString(page.say("・", ", "));
    }
}
