package dev.isms.sagamihara.procedures;

import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.audit.Audit;
import dev.isms.sagamihara.documenting.Documenting;
import dev.isms.sagamihara.incident.Incident;
import dev.isms.sagamihara.introduction.Introduction;
import dev.isms.sagamihara.monitoring.Monitoring;
import dev.isms.sagamihara.policymaking.Policymaking;
import dev.isms.sagamihara.training.Training;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 手順の一覧 — every procedure that has typed states; its key is the name of its package. */
final class Procedures {

    static final Seq<Procedure> ALL = List.of(
            Incident.PROCEDURE,
            Audit.PROCEDURE,
            Training.PROCEDURE,
            Monitoring.PROCEDURE,
            Policymaking.PROCEDURE,
            Documenting.PROCEDURE,
            Introduction.PROCEDURE);

    private Procedures() {}
}
