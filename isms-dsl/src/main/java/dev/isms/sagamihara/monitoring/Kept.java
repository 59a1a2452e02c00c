package dev.isms.sagamihara.monitoring;

import dev.isms.procedure.Course;
import dev.isms.procedure.Run;

/** 報告不要と判断済み — it was judged that no report is needed. */
public final class Kept extends Course<Kept> {

    Kept(Run run) {
        super(run);
    }
}
