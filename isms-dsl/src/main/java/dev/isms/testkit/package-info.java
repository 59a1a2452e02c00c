/**
 * 法則の検査 — the laws that every control, policy, condition and subject type must obey, for anyone's own ones, and generators
 * that come from the subject type alone. The generators need jqwik, which whoever runs them brings along; the laws do not.
 */
@NullMarked
package dev.isms.testkit;

import org.jspecify.annotations.NullMarked;
