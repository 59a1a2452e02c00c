package dev.isms.catalogue;

import dev.isms.provision.ProvisionId;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Visible;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.Objects;

/**
 * 実現 — that an element of the model realises a provision. It counts only where its kind is one that the provision's type
 * asks for.
 *
 * @param key which element: the id of a rule, the key of a term, a role, a document
 */
public record Claim(Kind kind, String key, ProvisionId provision) {

    /** 要素の種類 — what a provision can be realised by. */
    public enum Kind {
        /** 規則 — a rule over facts, or what is judged inside one: a measure, an exception, the head of its items. */
        RULE,
        /** 手順の段階 — a step of a procedure. */
        STEP,
        /** 責務 — a duty of a role or a body, or one that the text lays on nobody. */
        DUTY,
        /** 設置 — a body or an officer that is set up. */
        BODY,
        /** 責任分担 — a row of the responsibility matrix. */
        ACTIVITY,
        /** 用語 — a term. */
        TERM,
        /** 文書 — a kind of document. */
        DOCUMENT,
        /** 規範文書 — an instrument made under it. */
        INSTRUMENT,
        /** 版 — an edition. */
        EDITION,
        /** 目的 — an objective of a section. */
        OBJECTIVE,
        /** 趣旨 — what a part is for. */
        PURPOSE,
        /** 対象 — what or whom a part covers. */
        SCOPE,
        /** 構成 — how a part is made up. */
        STRUCTURE,
        /** 契機 — a reason for a review. */
        TRIGGER,
        /** 許可 — what may be done. */
        PERMISSION
    }

    public Claim {
        Objects.requireNonNull(kind, "kind of a claim");
        Visible.requireText("key of a claim", key);
        Objects.requireNonNull(provision, "provision of a claim");
    }

    /** The kinds that a provision of this type is realised by. */
    static Set<Kind> demanded(ProvisionType type) {
        return switch (type) {
            case CONTROL, MEASURE, EXCEPTION, TIER -> HashSet.of(Kind.RULE);
            case STEP -> HashSet.of(Kind.STEP);
            case DUTY -> HashSet.of(Kind.DUTY);
            case BODY -> HashSet.of(Kind.BODY);
            case MATRIX -> HashSet.of(Kind.ACTIVITY);
            case DEFINITION -> HashSet.of(Kind.TERM);
            case DOCUMENT -> HashSet.of(Kind.DOCUMENT);
            case DELEGATION -> HashSet.of(Kind.DOCUMENT, Kind.INSTRUMENT);
            case EDITION -> HashSet.of(Kind.EDITION);
            case OBJECTIVE -> HashSet.of(Kind.OBJECTIVE);
            case PURPOSE -> HashSet.of(Kind.PURPOSE);
            case SCOPE -> HashSet.of(Kind.SCOPE);
            case STRUCTURE -> HashSet.of(Kind.STRUCTURE);
            case TRIGGER -> HashSet.of(Kind.TRIGGER);
            case PERMISSION -> HashSet.of(Kind.PERMISSION);
        };
    }

    /** {@code rule:CS.VII.5.2.1.a}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + key;
    }
}
