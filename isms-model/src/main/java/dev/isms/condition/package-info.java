/** 条件 — conditions over a subject as data, their three-valued truth, and the words they are said in. */
@NullMarked
package dev.isms.condition;

import org.jspecify.annotations.NullMarked;
