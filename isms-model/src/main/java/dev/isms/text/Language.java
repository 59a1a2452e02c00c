package dev.isms.text;

/** 言語 — the language a report, a sentence or an error is read in. */
public enum Language {
    /** 日本語。 */
    JA,
    /** English. */
    EN
}
