/** 素朴な参照実装 — what a control says of a subject, worked out the slow and plain way, apart from the kernel's evaluation. */
@NullMarked
package dev.isms.testkit.reference;

import org.jspecify.annotations.NullMarked;
