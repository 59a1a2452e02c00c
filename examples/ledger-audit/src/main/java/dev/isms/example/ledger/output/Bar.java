package dev.isms.example.ledger.output;

import dev.isms.example.ledger.file.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** 進捗の棒 — how much of the files is read, how many rows, how fast, and how long it will take, on a terminal. */
public final class Bar implements Progress {

    private static final int WIDTH = 100;
    private static final int EVERY_MILLIS = 500;
    private static final long MEGABYTE = 1_000_000;

    private final ProgressBar bar;
    private long rows;

    public Bar(PrintStream terminal) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("台帳")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit("MB", MEGABYTE)
                .showSpeed()
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void begin(long bytes) {
        rows = 0;
        bar.maxHint(bytes);
        bar.stepTo(0);
    }

    @Override
    public void bytes(int more) {
        bar.stepBy(more);
    }

    @Override
    public void rows(int more) {
        rows += more;
        bar.setExtraMessage(" " + rows + "行");
    }

    @Override
    public void end() {
        bar.close();
    }
}
