/** 部分 — parts that subjects of several kinds have: a permission, other means of the kind. */
@NullMarked
package dev.isms.part;

import org.jspecify.annotations.NullMarked;
