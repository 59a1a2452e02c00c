package dev.isms.sagamihara;

import dev.isms.condition.Parameter;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.policy.ParameterOrder;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;
import java.time.Period;

/** 市が定める値 — what the text leaves to the city, as far as the rules so far depend on it. None has a default. */
public final class OpenTerms {

    private static final WholeKind MINUTES = new WholeKind(1, 1_440, Words.of("分", "minutes"));

    /** 長時間: an absence of at least so many minutes is a long one (Ⅵ-1-(2)-② モニター画面 a). */
    public static final Parameter<Integer> LONG_ABSENCE_FROM = Parameter.of(
            "long-absence-from",
            Words.of("長時間とする離席時間", "duration from which an absence is long"),
            MINUTES,
            ChapterVI.VI_1_2_2_r1_a.id());

    /** 短時間: an absence of at most so many minutes is a short one (Ⅵ-1-(2)-② モニター画面 b). */
    public static final Parameter<Integer> SHORT_ABSENCE_UP_TO = Parameter.of(
            "short-absence-up-to",
            Words.of("短時間とする離席時間", "duration up to which an absence is short"),
            MINUTES,
            ChapterVI.VI_1_2_2_r1_b.id());

    /** No absence is both long and short. Between the two, neither rule applies. */
    public static final ParameterOrder<Integer> SHORT_BELOW_LONG =
            new ParameterOrder<>(SHORT_ABSENCE_UP_TO, LONG_ABSENCE_FROM);

    /** 重要な: information of at least this importance is important (Ⅵ-1-(2)-② 外部への持ち出し). */
    public static final Parameter<Importance> IMPORTANT_FROM = Parameter.of(
            "important-from",
            Words.of("重要な電子情報とする重要性", "importance from which information is important"),
            ChoiceKind.ofOrdered(Importance.class),
            ChapterVI.VI_1_2_2_r4_s3.id());

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

    private OpenTerms() {}
}
