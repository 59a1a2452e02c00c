package dev.isms.example.ledger;

import dev.isms.example.ledger.audit.Audience;
import dev.isms.example.ledger.audit.Audit;
import dev.isms.policy.Assessment;
import dev.isms.report.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;

/** 聞いたこと — a report, and every assessment that it was made of. */
record Told(Report report, Seq<Assessment<?>> assessments) {

    static Told of(Audit audit) {
        java.util.List<Assessment<?>> assessments = new ArrayList<>();
        Report report = audit.telling(new Audience() {
                    @Override
                    public void begin() {
                        assessments.clear();
                    }

                    @Override
                    public void assessed(Assessment<?> assessment) {
                        assessments.add(assessment);
                    }
                })
                .report();
        return new Told(report, Vector.ofAll(assessments));
    }
}
