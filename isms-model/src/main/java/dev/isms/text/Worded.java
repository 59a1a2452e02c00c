package dev.isms.text;

/** 用語 — a value that has words of its own: an entry of a choice, a level, a role. */
public interface Worded {

    Words words();
}
