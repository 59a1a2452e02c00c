package dev.isms.sagamihara.documenting;

import static dev.isms.procedure.Performer.anybody;
import static dev.isms.sagamihara.text.ChapterX.*;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅹ 文書及び記録の管理 — a document is approved by the responsibility fixed beforehand, made easy to reach, its changes kept, reviewed and
 * revised as needed, and once abolished removed promptly. What each document has to be, the rules of Ⅹ-1 say.
 */
public final class Documenting {

    private static final Draft DRAFT =
            Procedure.draft("documenting", Words.of("文書及び記録の管理", "control of documents and records"));

    static final Phase<Unmade> UNMADE = DRAFT.phase("unmade", Words.of("作成前", "not made yet"), Unmade::new);
    static final Phase<Assigned> ASSIGNED =
            DRAFT.phase("assigned", Words.of("承認権限の決定済み", "authority fixed"), Assigned::new);
    static final Phase<Approved> APPROVED = DRAFT.phase("approved", Words.of("承認済み", "approved"), Approved::new);
    static final Phase<Abolished> ABOLISHED = DRAFT.phase("abolished", Words.of("廃止", "abolished"), Abolished::new);
    static final Phase<Removed> REMOVED = DRAFT.phase("removed", Words.of("除去済み", "removed"), Removed::new);

    static final Act<Unmade, Assigned> ASSIGN = DRAFT.move(
                    "assign", Words.of("承認権限の決定", "fixing who approves"), UNMADE, ASSIGNED)
            .by(anybody())
            .permitted()
            .recording("authority", Words.of("承認する者", "who approves it"))
            .serving(X_1_d);

    static final Act<Assigned, Approved> APPROVE = DRAFT.move("approve", Words.of("承認", "approval"), ASSIGNED, APPROVED)
            .by(anybody())
            .recording("approver", Words.of("承認した者", "who approved it"))
            .read(Words.of(
                    "承認する者は文書ごとに定められるので、役職としては判定しない", "who approves is fixed for each document: no role is judged"))
            .serving(X_1_d);

    static final Act<Approved, Approved> OPEN = DRAFT.aside(
                    "open", Words.of("利用できる状態にすること", "making it easy to reach"), APPROVED)
            .by(anybody())
            .recording("place", Words.of("利用できる場所", "where it is reached"))
            .read(Words.of("利用できる状態は、承認された文書に求めるとした", "what is asked for is easy reach of an approved document"))
            .serving(X_1_a);

    static final Act<Unmade, Unmade> LOG = DRAFT.aside("log", Words.of("更新履歴の記録", "recording the change"), UNMADE)
            .by(anybody())
            .repeatable()
            .recording("change", Words.of("更新の内容", "what was changed"))
            .serving(X_1_c);

    static final Act<Unmade, Unmade> REVIEW = DRAFT.aside("review", Words.of("見直し", "review"), UNMADE)
            .by(anybody())
            .repeatable()
            .recording("result", Words.of("見直しの結果", "the result"))
            .serving(X_1_b);

    static final Act<Unmade, Unmade> REVISE = DRAFT.aside("revise", Words.of("改定", "revision"), UNMADE)
            .by(anybody())
            .repeatable()
            .recording("version", Words.of("新しい版", "the new version"))
            .serving(X_1_b_s2);

    static final Act<Approved, Abolished> ABOLISH = DRAFT.move(
                    "abolish", Words.of("廃止", "abolition"), APPROVED, ABOLISHED)
            .by(anybody())
            .permitted()
            .serving(X_1_e);

    static final Act<Abolished, Removed> REMOVE = DRAFT.move(
                    "remove", Words.of("廃止文書の除去", "removing what is abolished"), ABOLISHED, REMOVED)
            .by(anybody())
            .read(Words.of(
                    "速やかに除去されたかは、Ⅹ-1の規則が廃止日から判定する",
                    "whether it was removed promptly the rule of Ⅹ-1 judges by the day of abolition"))
            .serving(X_1_e);

    static final Act<Unmade, Unmade> KEEP_RECORD = DRAFT.aside(
                    "keep-record", Words.of("記録の保管", "keeping a record"), UNMADE)
            .by(anybody())
            .ofEach()
            .recording("until", Words.of("保管する期限", "until when it is kept"))
            .read(Words.of("記録は、一つずつ対象として扱う", "each record is a strand of its own"))
            .serving(X_2_a);

    static final Act<Unmade, Unmade> OPEN_RECORD = DRAFT.aside(
                    "open-record", Words.of("記録を利用できる状態にすること", "making a record easy to reach"), UNMADE)
            .by(anybody())
            .ofEach()
            .recording("place", Words.of("利用できる場所", "where it is reached"))
            .serving(X_2_b);

    static final Act<Unmade, Unmade> PROTECT_RECORD = DRAFT.aside(
                    "protect-record", Words.of("損傷、劣化、紛失を防ぐ措置", "protecting a record"), UNMADE)
            .by(anybody())
            .ofEach()
            .recording("measures", Words.of("防ぐ措置", "the measures"))
            .serving(X_2_c);

    /** 文書及び記録の管理の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Documenting() {}

    /** A document before it is made. */
    public static Unmade under(Appointments appointments, String name) {
        return new Unmade(PROCEDURE.under(appointments, name));
    }
}
