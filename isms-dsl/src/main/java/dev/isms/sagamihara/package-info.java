/** 相模原市情報セキュリティポリシー — Sagamihara's policy: its text, roles and matrix as data, and its rules, a package a chapter and a file a section. */
@NullMarked
package dev.isms.sagamihara;

import org.jspecify.annotations.NullMarked;
