package dev.isms.sagamihara.monitoring;

import dev.isms.procedure.Course;
import dev.isms.procedure.Run;

/** 活用済み — the report was used in the review of the policy. */
public final class Used extends Course<Used> {

    Used(Run run) {
        super(run);
    }
}
