/** 表の読み取り — rows from files of separated cells or of a spreadsheet, each cut into cells or said to be broken, and what comes of them is others' business. */
@NullMarked
package dev.isms.example.ledger.table;

import org.jspecify.annotations.NullMarked;
