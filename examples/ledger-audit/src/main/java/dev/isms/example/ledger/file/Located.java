package dev.isms.example.ledger.file;

import dev.isms.ledger.CellError;
import dev.isms.text.Words;

/**
 * 箇所付きの誤り — what is wrong and where: {@code servers.csv 行3 列「設置場所」: …}. A row is counted as a spreadsheet does: the
 * header is row 1, and a cell of several lines is one row.
 *
 * @param row 0 for what is wrong with the file as a whole
 */
public record Located(int row, Words words) {

    public static Located inFile(String file, Words message) {
        return new Located(0, Words.of(file + ": " + message.ja(), file + ": " + message.en()));
    }

    public static Located inRow(String file, int row, Words message) {
        return new Located(
                row, Words.of(file + " 行" + row + ": " + message.ja(), file + " row " + row + ": " + message.en()));
    }

    public static Located of(String file, int row, CellError error) {
        if (error.column().isEmpty()) {
            return inRow(file, row, error.message());
        }
        Words said = error.words();
        return new Located(row, Words.of(file + " 行" + row + " " + said.ja(), file + " row " + row + " " + said.en()));
    }
}
