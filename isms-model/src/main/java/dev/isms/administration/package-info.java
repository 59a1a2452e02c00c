/** 管理運営 — what the city does as a whole: duties attested, contracts let, information passed on. */
@NullMarked
package dev.isms.administration;

import org.jspecify.annotations.NullMarked;
