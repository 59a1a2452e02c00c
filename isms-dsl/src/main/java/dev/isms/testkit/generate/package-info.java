/** 事例の生成 — arbitraries from a subject type alone: subjects, conditions, controls, settings and days. */
@NullMarked
package dev.isms.testkit.generate;

import org.jspecify.annotations.NullMarked;
