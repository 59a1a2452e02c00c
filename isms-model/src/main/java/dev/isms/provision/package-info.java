/** 条項 — the provisions of a policy: their ids, texts, types and modalities. */
@NullMarked
package dev.isms.provision;

import org.jspecify.annotations.NullMarked;
