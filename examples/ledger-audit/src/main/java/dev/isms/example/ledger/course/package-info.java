/** 手順の台帳 — the recorded courses of procedures, and the appointments that they are judged by. */
@NullMarked
package dev.isms.example.ledger.course;

import org.jspecify.annotations.NullMarked;
