/** 市が定める値 — what the text leaves to the city, as far as the rules so far depend on it. None has a default. */
@NullMarked
package dev.isms.sagamihara.terms;

import org.jspecify.annotations.NullMarked;
