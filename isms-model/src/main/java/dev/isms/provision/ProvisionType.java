package dev.isms.provision;

/** 条項の種別 — what a provision is, and so what becomes of it in the model. */
public enum ProvisionType {
    /** 遵守事項 — a rule over facts. */
    CONTROL,
    /** 管理策 — one of the measures that a choice lists; judged inside its head. */
    MEASURE,
    /** 例外 — what makes a forbidden act lawful; judged inside its head. */
    EXCEPTION,
    /** 段階 — a rung of a ladder. */
    TIER,
    /** 許可 — something that may be done; no rule. */
    PERMISSION,
    /** 手順 — a step of a procedure. */
    STEP,
    /** 文書 — a document to be kept. */
    DOCUMENT,
    /** 委任 — a reference to where the details are laid down. */
    DELEGATION,
    /** 責務 — a duty of a role, assessed from its attestation. */
    DUTY,
    /** 組織 — a body to be set up. */
    BODY,
    /** 構成 — how something is made up. */
    STRUCTURE,
    /** 責任分担 — a row of the responsibility matrix. */
    MATRIX,
    /** 定義 — the meaning of a term. */
    DEFINITION,
    /** 対象 — what is covered. */
    SCOPE,
    /** 改正 — an edition. */
    EDITION,
    /** 趣旨 — what a section is for. */
    PURPOSE,
    /** 目的 — an objective that rules serve. */
    OBJECTIVE,
    /** 契機 — a reason to review. */
    TRIGGER
}
