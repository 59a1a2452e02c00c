/** 相模原市情報セキュリティポリシーの本文 — the policy's text of 2010, a constant for each provision, and the document they make up. */
@NullMarked
package dev.isms.sagamihara.text;

import org.jspecify.annotations.NullMarked;
