/** 方針の適用 — a city's policy as it runs: controls, settings, waivers, assessments and the gate. */
@NullMarked
package dev.isms.policy;

import org.jspecify.annotations.NullMarked;
