package dev.isms.sagamihara.terms;

import dev.isms.condition.Parameter;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;
import java.time.Period;

/** 市が定める値（技術的セキュリティ対策） — what chapter Ⅶ leaves to the city. None has a default. */
public final class TechnicalTerms {

    /**
     * 過去に: how many past passwords a check must look through to count (Ⅶ-3-(2), Ⅶ-3-(3)). The text means all of them; a
     * city that sets a depth says what it accepts instead. It has no upper bound, so that no search short of all settles it by
     * itself.
     */
    public static final Parameter<Integer> PASSWORD_HISTORY_DEPTH = Parameter.of(
            "password-history-depth",
            Words.of("過去のパスワードの照合件数", "number of past passwords to be checked"),
            new WholeKind(1, Integer.MAX_VALUE, Words.of("件", "entries")),
            ChapterVII.VII_3_2_b2.id(),
            ChapterVII.VII_3_3_b2.id());

    /** 定期的に: how often the procedure of backups is to be reviewed (Ⅶ-5-(3)-①-d). */
    public static final Parameter<Period> BACKUP_REVIEW_PERIOD = Parameter.of(
            "backup-review-period",
            Words.of("バックアップ手順の見直し周期", "review interval of the backup procedure"),
            new SpanKind(),
            ChapterVII.VII_5_3_1_d.id());

    /** 定期的に: how often the status of backup management is to be confirmed (Ⅶ-5-(3)-①-f). */
    public static final Parameter<Period> BACKUP_CONFIRMATION_PERIOD = Parameter.of(
            "backup-confirmation-period",
            Words.of("バックアップ管理状況の確認周期", "confirmation interval of backup management"),
            new SpanKind(),
            ChapterVII.VII_5_3_1_f.id());

    private TechnicalTerms() {}
}
