/** 相模原市の方針の目録 — what Sagamihara's text defines, sets up, frames and empowers, and what a reader should know of it. */
@NullMarked
package dev.isms.sagamihara.catalogue;

import org.jspecify.annotations.NullMarked;
