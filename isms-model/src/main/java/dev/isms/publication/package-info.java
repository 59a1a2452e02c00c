/** 文書としての方針 — a policy as the document that is published: its parts in reading order, put together from its provisions. */
@NullMarked
package dev.isms.publication;

import org.jspecify.annotations.NullMarked;
