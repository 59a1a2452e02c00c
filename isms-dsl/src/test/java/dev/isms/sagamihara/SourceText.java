package dev.isms.sagamihara;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** 原典 — the source as it was read, without what is markup of the file and no letter of the policy. */
final class SourceText {

    private SourceText() {}

    /** As it is, without tags and without marks of headings, lists, emphasis and line breaks. */
    static String plain() {
        return withoutContents(read())
                .replaceAll("(?i)</?(b|p|ul|ol|li)(\\s+[a-z-]+=\"[^\"]*\")*\\s*>", "")
                .replaceAll("(?m)^#+ ", "")
                .replaceAll("(?m)^(\\s*)- ", "$1")
                .replaceAll("(?m) {2}$", "");
    }

    /** Blanks and line ends are layout. */
    static String letters(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }

    /** From its first line to the heading of the preface: the list of contents, which only repeats headings. */
    private static String withoutContents(String text) {
        int begin = text.indexOf("はじめに\t1");
        int end = text.indexOf("## はじめに");
        if (begin < 0 || end < begin) {
            throw new AssertionError("the source has no list of contents where it was");
        }
        return text.substring(0, begin) + text.substring(end);
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(SourceText.class.getResourceAsStream("policy-2010.md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
