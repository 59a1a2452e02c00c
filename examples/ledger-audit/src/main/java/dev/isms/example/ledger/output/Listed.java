package dev.isms.example.ledger.output;

import dev.isms.policy.Assessment;
import dev.isms.policy.Finding;
import dev.isms.report.Line;
import dev.isms.report.Place;
import dev.isms.text.Language;
import dev.isms.text.Words;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * 所見の一覧 — writes each finding that a report shows as it is made, anew where the audit begins anew.
 *
 * @param <W> what it is written with
 */
abstract class Listed<W extends Closeable> implements Findings {

    private final Target target;
    private final Language language;
    private @Nullable W writer;

    Listed(Target target, Language language) {
        this.target = target;
        this.language = language;
    }

    /** Begins to write, with what comes before the first finding. */
    abstract W begin(OutputStream stream) throws IOException;

    abstract void write(W out, Assessment<?> assessment, Line line) throws IOException;

    @Override
    public final void begin() {
        try {
            close();
            writer = begin(target.begin());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void assessed(Assessment<?> assessment) {
        list(assessment);
    }

    private <S> void list(Assessment<S> assessment) {
        try {
            for (Finding<S> finding : assessment.notable()) {
                if (Place.of(finding) != Place.FINE) {
                    write(out(), assessment, Line.of(assessment, finding));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final W out() {
        if (writer == null) {
            throw new IllegalStateException("findings before the audit began");
        }
        return writer;
    }

    final Language language() {
        return language;
    }

    final String say(Words words) {
        return words.in(language);
    }

    @Override
    public final void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
