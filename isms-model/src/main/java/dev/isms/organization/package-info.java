/** 組織 — roles, the people who hold them, and who answers for which activity. */
@NullMarked
package dev.isms.organization;

import org.jspecify.annotations.NullMarked;
