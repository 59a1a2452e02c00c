/** 地方公共団体の情報セキュリティ管理 — the vocabulary: facts, conditions, controls and policies, of any city. */
@SuppressWarnings("requires-automatic")
module dev.isms.model {
    requires transitive io.vavr;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;

    exports dev.isms.administration;
    exports dev.isms.asset;
    exports dev.isms.catalogue;
    exports dev.isms.condition;
    exports dev.isms.conduct;
    exports dev.isms.control;
    exports dev.isms.course;
    exports dev.isms.document;
    exports dev.isms.edition;
    exports dev.isms.evaluation;
    exports dev.isms.evidence;
    exports dev.isms.fact;
    exports dev.isms.history;
    exports dev.isms.information;
    exports dev.isms.kind;
    exports dev.isms.ledger;
    exports dev.isms.network;
    exports dev.isms.organization;
    exports dev.isms.part;
    exports dev.isms.policy;
    exports dev.isms.procedure;
    exports dev.isms.premises;
    exports dev.isms.provision;
    exports dev.isms.publication;
    exports dev.isms.register;
    exports dev.isms.subject;
    exports dev.isms.text;
    exports dev.isms.usage;
}
