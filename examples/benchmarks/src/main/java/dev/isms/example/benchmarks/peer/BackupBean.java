package dev.isms.example.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** バックアップ — a backup as a bean; what is not recorded is null. */
public class BackupBean {

    private @Nullable Boolean sizeConfirmed;

    public @Nullable Boolean getSizeConfirmed() {
        return sizeConfirmed;
    }

    public void setSizeConfirmed(@Nullable Boolean sizeConfirmed) {
        this.sizeConfirmed = sizeConfirmed;
    }
}
