/** 相模原市の用語 — what Sagamihara's policy gives names to: roles, bodies, activities and documents. */
@NullMarked
package dev.isms.sagamihara.vocabulary;

import org.jspecify.annotations.NullMarked;
