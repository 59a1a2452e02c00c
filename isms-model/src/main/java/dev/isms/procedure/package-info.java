/**
 * 手順 — the one machine of procedures: a definition of phases and acts, from which the judge, the replay, what is due, the
 * diagram and the typed states come. It knows no city.
 */
@NullMarked
package dev.isms.procedure;

import org.jspecify.annotations.NullMarked;
