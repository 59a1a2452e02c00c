package dev.isms.example.ledger.table;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * 文字コード — the two that a city's ledgers come in. Windows-31J is not Shift_JIS, which garbles ①, 髙 and ～. What is not of
 * the encoding is refused, never replaced.
 */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_31J(Charset.forName("windows-31j"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** The text of the bytes from one place to before another; none if they are not of this encoding. */
    Option<CharBuffer> decode(byte[] bytes, int from, int to) {
        try {
            return Option.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from)));
        } catch (CharacterCodingException e) {
            return Option.none();
        }
    }
}
