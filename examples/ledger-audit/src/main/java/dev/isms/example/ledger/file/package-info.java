/** 台帳のファイル — ledgers read from files of any content, each row taken or refused with its place. */
@NullMarked
package dev.isms.example.ledger.file;

import org.jspecify.annotations.NullMarked;
