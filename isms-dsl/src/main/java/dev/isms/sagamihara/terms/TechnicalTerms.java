package dev.isms.sagamihara.terms;

import dev.isms.asset.AccessMeasure;
import dev.isms.asset.ClientMeasure;
import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;
import io.vavr.collection.Set;
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

    /** 一定期間: how long the access records of business systems are kept (Ⅶ-1). */
    public static final Parameter<Period> ACCESS_RECORD_RETENTION = Parameter.of(
            "access-record-retention",
            Words.of("アクセス記録の保存期間", "retention of access records"),
            new SpanKind(),
            ChapterVII.VII_1_s2.id());

    /** 電子情報の重要性の分類に応じ: which of the measures suffice, one of them, for which importance (Ⅶ-2-(1)-②). */
    public static final Table<Importance, Set<AccessMeasure>> SUFFICIENT_ACCESS_MEASURES = Table.of(
            "sufficient-access-measures",
            Words.of("足りるアクセス制御の管理策", "sufficient access control measures"),
            ChoiceKind.ofOrdered(Importance.class),
            new ChoicesKind<>(ChoiceKind.of(AccessMeasure.class), false),
            ChapterVII.VII_2_1_2.id());

    /** 電子情報の重要性の分類に応じ: which of the measures suffice for a client, one of them, for which importance (Ⅶ-2-(1)-③). */
    public static final Table<Importance, Set<ClientMeasure>> SUFFICIENT_CLIENT_MEASURES = Table.of(
            "sufficient-client-measures",
            Words.of("足りるパソコンの管理策", "sufficient client measures"),
            ChoiceKind.ofOrdered(Importance.class),
            new ChoicesKind<>(ChoiceKind.of(ClientMeasure.class), false),
            ChapterVII.VII_2_1_3.id());

    /** 定期的に: how often the log of a firewall is monitored and saved (Ⅶ-2-(2)-②-d). How long it is kept the text leaves out. */
    public static final Parameter<Period> FIREWALL_LOG_INTERVAL = Parameter.of(
            "firewall-log-interval",
            Words.of("ファイアウォールのログの監視・保存の周期", "interval at which firewall logs are monitored/saved"),
            new SpanKind(),
            ChapterVII.VII_2_2_2_r1_d.id());

    /** 遅滞なく: how long a security patch may be out and not applied (Ⅶ-2-(2)-②-e, c). */
    public static final Parameter<Period> PATCH_DELAY = Parameter.of(
            "patch-delay",
            Words.of("セキュリティパッチを適用するまでの期間", "delay within which security patches are applied"),
            new SpanKind(),
            ChapterVII.VII_2_2_2_r1_e.id(),
            ChapterVII.VII_2_2_2_r2_c.id());

    private TechnicalTerms() {}
}
