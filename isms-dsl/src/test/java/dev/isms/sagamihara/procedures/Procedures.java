package dev.isms.sagamihara.procedures;

import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.incident.Incident;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 手順の一覧 — every procedure that has typed states; its key is the name of its package. */
final class Procedures {

    static final Seq<Procedure> ALL = List.of(Incident.PROCEDURE);

    private Procedures() {}
}
