package dev.isms.course;

import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.procedure.Act;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** 行為の記録 — what became of one act of a course, for one provision that it serves: done as the procedure says, departed from it, or not done yet. */
@SuppressWarnings("exports")
@CourseStyle
@Value.Immutable
public interface CourseLine {

    /** 条項 — the id of the provision, such as CS.V.3.3.1. */
    Text<CourseLine> PROVISION =
            Text.of("provision", Words.of("条項", "provision"), CourseLine::provision, CourseLine::withProvision);

    /** 行為 — what was, or is to be, done: the act, of what, by whom; and where it departs, in what. */
    Text<CourseLine> ACT = Text.of("act", Words.of("行為", "act"), CourseLine::act, CourseLine::withAct);

    /** 手順の履行 — whether it was done as the procedure says; nothing while it is not done. */
    Flag<CourseLine> KEPT = Flag.of(
            "kept",
            Words.of("手順の履行", "as the procedure says"),
            Clause.of("手順のとおりに行われている", "be done as the procedure says"),
            CourseLine::kept,
            CourseLine::withKept);

    /** 要否 — whether it was needed: what was done was, and what was judged unnecessary was not; nothing while neither is recorded. */
    Flag<CourseLine> NEEDED = Flag.of(
            "needed",
            Words.of("要否", "need"),
            Clause.of("必要と判断されている", "be judged necessary"),
            CourseLine::needed,
            CourseLine::withNeeded);

    /** 経過日数 — how many days passed from when it came up until it was done, or until the day of assessment. */
    Whole<CourseLine> ELAPSED = Whole.of(
            "elapsed", Words.of("経過日数", "days elapsed"), Act.DAYS, CourseLine::elapsed, CourseLine::withElapsed);

    /** 行為の記録の記述。 */
    SubjectType<CourseLine> COURSE_LINE = SubjectType.named("course-line", Words.of("行為の記録", "act on record"))
            .identifiedBy(ACT)
            .with(PROVISION, KEPT, NEEDED, ELAPSED)
            .startingFrom(CourseLine.unrecorded());

    /** One of which nothing is recorded. */
    static CourseLine unrecorded() {
        return ImmutableCourseLine.builder()
                .provision(Option.none())
                .act(Option.none())
                .kept(Option.none())
                .needed(Option.none())
                .elapsed(Option.none())
                .build();
    }

    Option<String> provision();

    CourseLine withProvision(Option<String> provision);

    Option<String> act();

    CourseLine withAct(Option<String> act);

    Option<Boolean> kept();

    CourseLine withKept(Option<Boolean> kept);

    Option<Boolean> needed();

    CourseLine withNeeded(Option<Boolean> needed);

    Option<Integer> elapsed();

    CourseLine withElapsed(Option<Integer> elapsed);
}
