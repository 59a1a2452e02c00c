/** 方針記述言語と相模原市の方針 — the language to say a policy in, and Sagamihara's policy said in it. */
module dev.isms.dsl {
    requires transitive dev.isms.model;
    requires static org.jspecify;
    requires static net.jqwik.api;

    exports dev.isms.dsl;
    exports dev.isms.report;
    exports dev.isms.sagamihara;
    exports dev.isms.sagamihara.catalogue;
    exports dev.isms.sagamihara.incident;
    exports dev.isms.sagamihara.introduction;
    exports dev.isms.sagamihara.documenting;
    exports dev.isms.sagamihara.policymaking;
    exports dev.isms.sagamihara.monitoring;
    exports dev.isms.sagamihara.training;
    exports dev.isms.sagamihara.audit;
    exports dev.isms.sagamihara.management;
    exports dev.isms.sagamihara.operation;
    exports dev.isms.sagamihara.physical;
    exports dev.isms.sagamihara.technical;
    exports dev.isms.sagamihara.terms;
    exports dev.isms.sagamihara.text;
    exports dev.isms.sagamihara.vocabulary;
    exports dev.isms.testkit;
    exports dev.isms.testkit.generate;
}
