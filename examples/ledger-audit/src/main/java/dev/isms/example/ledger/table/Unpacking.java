package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** 開梱 — looks at everything in a workbook before it is read, so that the library is given none that it would take room or time without bound for. */
final class Unpacking {

    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_OTHER_BYTES = 32L << 20;
    private static final String SHEETS = "xl/worksheets/";
    /** A cell holds at most 32,767 characters, each of which may be written as {@code _x000D_}. */
    private static final int LONGEST_TEXT = 250_000;

    /** Of a cell that holds a number. */
    private static final int MOST_DIGITS = 1_000;
    /** Of the name of a column. */
    private static final int MOST_LETTERS = 3;
    /** A workbook holds at most 64,000, and as many again of named styles. */
    private static final int MOST_FORMATS = 128_000;

    private static final XMLInputFactory XML = xml();
    private static final Words TOO_LARGE =
            Words.of("Excelのブックとしては大きすぎます: CSVにしてください", "too large for a workbook: save it as CSV");
    private static final Words TOO_LARGE_CELL = Words.of(
            "どのブックにもない欄があります（1000桁を超える数、25万字を超える文字列、ZZZより右の列又は多すぎる書式）: 保存し直すか、CSVにしてください",
            "what no workbook has (a number of more than 1,000 digits, a text of more than 250,000 characters, a column behind ZZZ,"
                    + " or too many formats): save it anew, or as CSV");

    private Unpacking() {}

    /** No entity is looked up and no DTD read. */
    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory(); // that which the library reads with
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * How many bytes it has unpacked, all of which are looked at: what an archive says of its own sizes may be wrong.
     *
     * @throws Refused if it is not of bounded size, or holds what the library would take room or time without bound for
     */
    static long bytes(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            long all = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long most =
                        Math.min(MOST_BYTES - all, entry.getName().startsWith(SHEETS) ? MOST_BYTES : MOST_OTHER_BYTES);
                LongAdder taken = new LongAdder();
                try (InputStream part = Input.of(archive.getInputStream(entry), most + 1, taken::add)) {
                    look(part);
                    part.transferTo(OutputStream.nullOutputStream());
                }
                if (taken.sum() > most) {
                    throw new Refused(TOO_LARGE);
                }
                all += taken.sum();
            }
            return all;
        } catch (Refused e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(Workbook.NO_WORKBOOK);
        } catch (OutOfMemoryError e) { // by one attribute or comment
            throw new Refused(TOO_LARGE_CELL);
        }
    }

    /** Looks at the cells and formats of a part, as far as it is XML; what is none, the library does not read, or finds it too. */
    private static void look(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            Seen seen = new Seen();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    seen.element(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    seen.end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    seen.text(xml.getTextLength());
                }
            }
        } catch (XMLStreamException
                | RuntimeException e) { // no XML, or not to its end: so far the library reads it too
            return;
        }
    }

    /** 見たもの — how many formats there were, and how long the cell or the shared string at hand is. */
    private static final class Seen {

        private int formats;
        private boolean isCell;
        private boolean isFormula;
        private int text;
        private int most = LONGEST_TEXT;

        void element(XMLStreamReader xml) throws Refused {
            String name = xml.getLocalName();
            if (name.equals("xf") && ++formats > MOST_FORMATS) {
                throw new Refused(TOO_LARGE_CELL);
            }
            if (name.equals("c") || name.equals("si")) {
                isCell = true;
                isFormula = false;
                text = 0;
                String type = xml.getAttributeValue(null, "t");
                boolean isNumber = name.equals("c") && (type == null || type.equals("n"));
                most = isNumber ? MOST_DIGITS : LONGEST_TEXT;
                requireNear(xml.getAttributeValue(null, "r"));
            } else if (name.equals("f") || name.equals("v")) {
                isFormula = name.equals("f"); // what it says is not read
            }
        }

        void end(String name) {
            isCell &= !name.equals("c") && !name.equals("si");
        }

        void text(int length) throws Refused {
            text += isCell && !isFormula ? length : 0;
            if (text > most) {
                throw new Refused(TOO_LARGE_CELL);
            }
        }
    }

    private static void requireNear(@Nullable String cell) throws Refused {
        if (cell != null && cell.chars().filter(Character::isLetter).count() > MOST_LETTERS) {
            throw new Refused(TOO_LARGE_CELL);
        }
    }
}
