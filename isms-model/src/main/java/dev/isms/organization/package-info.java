/** 組織 — roles and bodies, the people who hold the roles and since when, and who answers for which activity. */
@NullMarked
package dev.isms.organization;

import org.jspecify.annotations.NullMarked;
