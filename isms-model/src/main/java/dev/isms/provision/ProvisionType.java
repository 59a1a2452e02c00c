package dev.isms.provision;

import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Locale;

/** 条項の種別 — what a provision is, and so what becomes of it in the model. */
public enum ProvisionType implements Worded {
    /** 遵守事項 — a rule over facts. */
    CONTROL("遵守事項", "control"),
    /** 管理策 — one of the measures that a choice lists; judged inside its head. */
    MEASURE("管理策", "measure"),
    /** 例外 — what makes a forbidden act lawful; judged inside its head. */
    EXCEPTION("例外", "exception"),
    /** 段階 — a rung of a ladder. */
    TIER("段階", "tier"),
    /** 許可 — something that may be done; no rule. */
    PERMISSION("許可", "permission"),
    /** 手順 — a step of a procedure. */
    STEP("手順", "step"),
    /** 文書 — a document to be kept. */
    DOCUMENT("文書", "document"),
    /** 委任 — a reference to where the details are laid down. */
    DELEGATION("委任", "delegation"),
    /** 責務 — a duty of a role, assessed from its attestation. */
    DUTY("責務", "duty"),
    /** 組織 — a body to be set up. */
    BODY("組織", "body"),
    /** 構成 — how something is made up. */
    STRUCTURE("構成", "structure"),
    /** 責任分担 — a row of the responsibility matrix. */
    MATRIX("責任分担", "row of the responsibility matrix"),
    /** 定義 — the meaning of a term. */
    DEFINITION("定義", "definition"),
    /** 対象 — what is covered. */
    SCOPE("対象", "scope"),
    /** 改正 — an edition. */
    EDITION("改正", "edition"),
    /** 趣旨 — what a section is for. */
    PURPOSE("趣旨", "purpose"),
    /** 目的 — an objective that rules serve. */
    OBJECTIVE("目的", "objective"),
    /** 契機 — a reason to review. */
    TRIGGER("契機", "trigger");

    private final Words words;

    ProvisionType(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    /** The lower-case word that tables use: {@code control}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Words words() {
        return words;
    }
}
