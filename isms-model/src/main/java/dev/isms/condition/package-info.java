/** 条件 — conditions over a subject as data, the parameters they are compared with, and the words they are said in. */
@NullMarked
package dev.isms.condition;

import org.jspecify.annotations.NullMarked;
