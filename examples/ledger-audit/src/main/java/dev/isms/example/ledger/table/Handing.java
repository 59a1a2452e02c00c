package dev.isms.example.ledger.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/** 欄の手渡し — hands the cells that the CSV library cuts to a gatherer, with no text made of them on the way. */
final class Handing<T> extends AbstractBaseCsvCallbackHandler<T> {

    /** The most cells of a record. */
    static final int MOST_CELLS = 16_384;

    private final Gatherer<T> gatherer;
    private final Shown shown = new Shown();

    Handing(Gatherer<T> gatherer) {
        this.gatherer = gatherer;
    }

    @Override
    protected void handleBegin(long line) {
        gatherer.begin();
    }

    @Override
    protected void handleField(int place, char[] buffer, int from, int length, boolean isQuoted) {
        if (place >= MOST_CELLS) {
            throw new CsvParseException("more than " + MOST_CELLS + " cells");
        }
        shown.buffer = buffer;
        shown.from = from;
        shown.length = length;
        gatherer.cell(shown);
    }

    @Override
    protected T buildRecord() {
        return gatherer.end();
    }

    /** 見えている欄 — the cell at hand, as it lies in the library's buffer. */
    private static final class Shown implements CharSequence {

        private char[] buffer = {};
        private int from;
        private int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return buffer[from + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return new String(buffer, from, length);
        }
    }
}
