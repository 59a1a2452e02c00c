package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.file.Folder;
import dev.isms.example.ledger.file.Located;
import dev.isms.example.ledger.file.Progress;
import dev.isms.organization.Appointments;
import dev.isms.policy.Policy;
import dev.isms.report.Report;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * 監査 — reads the ledgers of a folder and has every row that can be read assessed. Ledgers that are not there are said to be.
 *
 * <p>It holds a few rows at a time, the keys of a ledger's rows, and child ledgers up to a size; larger ones are joined as they
 * are read.
 *
 * @param heldBytes how large the file of a child ledger may be to be held, and so be in any order
 */
public record Audit(
        Folder folder,
        Seq<Source<?>> sources,
        Policy policy,
        LocalDate asOf,
        Audience audience,
        Progress progress,
        long heldBytes) {

    /** 判定の前提 — the day of assessment, and who was appointed to what, where that is known of everybody. */
    public record Day(LocalDate asOf, Option<Appointments> appointments) {}

    private static final long HELD_BYTES = 8 << 20;

    public static Audit of(Folder folder, Seq<Source<?>> sources, Policy policy, LocalDate asOf) {
        return new Audit(folder, sources, policy, asOf, Audience.NOBODY, Progress.NONE, HELD_BYTES);
    }

    public Audit telling(Audience listening) {
        return new Audit(folder, sources, policy, asOf, listening, progress, heldBytes);
    }

    public Audit showing(Progress shown) {
        return new Audit(folder, sources, policy, asOf, audience, shown, heldBytes);
    }

    /** With child ledgers held up to that size; larger ones are joined as they are read. */
    public Audit holding(long bytes) {
        return new Audit(folder, sources, policy, asOf, audience, progress, bytes);
    }

    /** What it comes to. Where a large ledger turns out not to be joinable, or to leave every list open, it begins anew. */
    public Report report() {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // this thread lends a hand
        ExecutorService workers = Executors.newFixedThreadPool(others, task -> {
            Thread thread = new Thread(task, "audit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<String, Option<Located>> known = HashMap.empty();
            while (true) {
                try {
                    audience.begin();
                    progress.begin(folder.size(files()));
                    return new Round(this, workers, known).report();
                } catch (Anew e) {
                    known = known.put(e.child(), e.unjoinable());
                }
            }
        } finally {
            workers.shutdownNow();
            progress.end();
        }
    }

    Seq<String> files() {
        return sources.flatMap(Source::files);
    }

    /** That a file is called like a ledger and is none, or one that another file holds already. */
    public static Located unknownLedger(String file, Seq<String> known) {
        Option<String> ledger = Folder.ledgerOf(file, known);
        if (ledger.isDefined()) {
            return Located.inFile(
                    Visible.of(file),
                    Words.of(
                            "同じ台帳のファイルがほかにもあるので読んでいません。1つにしてください",
                            "not read, since another file holds the same ledger: expected one of them"));
        }
        if (Folder.isUnreadable(file, known)) {
            return Located.inFile(
                    Visible.of(file),
                    Words.of(
                            "この形式の台帳は読めません: .csv、.tsv又は.xlsxで保存し、このファイルは除いてください",
                            "a ledger can't be read in this format: save it as .csv, .tsv or .xlsx, and take this file away"));
        }
        Words near = Nearest.to(file, known)
                .map(name -> Words.of(
                        "。" + Visible.quote(name) + "の誤りではありませんか", "; did you mean " + Visible.quote(name) + "?"))
                .getOrElse(Words.of(
                        "。台帳の名は、audit --help が示すもののいずれかにしてください",
                        "; expected one of the names that audit --help shows"));
        return Located.inFile(
                Visible.of(file), Words.of("知らない台帳なので読んでいません" + near.ja(), "unknown ledger, not read" + near.en()));
    }
}
