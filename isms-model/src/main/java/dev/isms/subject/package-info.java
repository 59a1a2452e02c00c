/** 主体の記述 — what a policy is asked about, described once: its type, its attributes, and paths to its facts. */
@NullMarked
package dev.isms.subject;

import org.jspecify.annotations.NullMarked;
