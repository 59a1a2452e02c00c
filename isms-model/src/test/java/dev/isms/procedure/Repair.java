package dev.isms.procedure;

import static dev.isms.procedure.Performer.anybody;
import static dev.isms.procedure.Performer.body;
import static dev.isms.procedure.Performer.outsiderAfter;
import static dev.isms.procedure.Performer.role;
import static dev.isms.procedure.Performer.roleOfThat;

import dev.isms.condition.Parameter;
import dev.isms.organization.Body;
import dev.isms.organization.Role;
import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;

/** 修繕 — a town's procedure without a type of its own: a branch, strands (the rooms), a checklist, an act beside and an outsider. */
final class Repair {

    static final Role CLERK = Role.of("clerk", "係員", "clerk");
    static final Role WARDEN = Role.of("warden", "管理人", "warden");
    static final Body COUNCIL = Body.of("council", "町議会", "council");

    private static final Place RULES =
            Instrument.of("MACHI", Words.of("町規程", "Rules")).whole();
    static final Provision FIRST = provision(1, "係員は、破損を速やかに報告する。");
    static final Provision SECOND = provision(2, "管理人は、部屋ごとに見積りと図面を整え、修繕を行う。");
    static final Provision THIRD = provision(3, "町議会は、必要に応じて修繕を承認する。");

    static final Parameter<Integer> DELAY =
            Parameter.of("report-delay", Words.of("報告までの期間", "delay of the report"), Act.DAYS);

    private static final Draft DRAFT = Procedure.draft("repair", Words.of("修繕", "repair"));

    static final Phase<Run> WHOLE = DRAFT.phase("whole", Words.of("破損前", "whole"));
    static final Phase<Run> BROKEN = DRAFT.phase("broken", Words.of("破損", "broken"));
    static final Phase<Run> PREPARING = DRAFT.phase("preparing", Words.of("準備", "preparing"));
    static final Phase<Run> REPAIRED = DRAFT.phase("repaired", Words.of("修繕済み", "repaired"));
    static final Phase<Run> LEFT = DRAFT.phase("left", Words.of("放置と決定", "left as it is"));

    static final Act<Run, Run> FIND = DRAFT.move("find", Words.of("破損の発見", "finding the damage"), WHOLE, BROKEN)
            .by(role(CLERK))
            .serving(FIRST);
    static final Act<Run, Run> REPORT = DRAFT.move("report", Words.of("報告", "report"), BROKEN, PREPARING)
            .by(role(CLERK))
            .ofEach()
            .to("warden", roleOfThat(WARDEN))
            .within(DELAY, FIRST)
            .serving(FIRST);
    static final Act<Run, Run> ESTIMATE = DRAFT.item("estimate", Words.of("見積り", "estimate"), PREPARING)
            .by(roleOfThat(WARDEN))
            .ofEach()
            .recording("cost", Words.of("費用", "cost"))
            .serving(SECOND);
    static final Act<Run, Run> DRAW = DRAFT.item("draw", Words.of("図面", "drawing"), PREPARING)
            .by(roleOfThat(WARDEN))
            .by(outsiderAfter("commission"))
            .ofEach()
            .serving(SECOND);
    static final Act<Run, Run> COMMISSION = DRAFT.aside("commission", Words.of("委託", "commission"), BROKEN)
            .by(role(CLERK))
            .permitted()
            .serving(SECOND);
    static final Act<Run, Run> MEND = DRAFT.move("mend", Words.of("修繕", "mending"), PREPARING, REPAIRED)
            .by(roleOfThat(WARDEN))
            .ofEach()
            .serving(SECOND);
    static final Act<Run, Run> LEAVE = DRAFT.move("leave", Words.of("放置の決定", "deciding to leave it"), PREPARING, LEFT)
            .by(body(COUNCIL))
            .ofEach()
            .read(Words.of("承認しないことを放置の決定とした", "not approving it is a decision to leave it"))
            .serving(THIRD);
    static final Act<Run, Run> NOTE = DRAFT.aside("note", Words.of("覚書", "note"), PREPARING)
            .by(anybody())
            .ofEach()
            .repeatable()
            .serving(SECOND);
    static final Act<Run, Run> FILE = DRAFT.aside("file", Words.of("台帳への記入", "filing"), REPAIRED)
            .by(anybody())
            .ofEach()
            .serving(SECOND);

    static final Procedure PROCEDURE = DRAFT.complete();

    private Repair() {}

    private static Provision provision(int number, String text) {
        return RULES.article(number)
                .says(ProvisionType.STEP, text, "Rule " + number)
                .must();
    }
}
