package dev.isms.sagamihara.introduction;

import static dev.isms.procedure.Performer.anyone;
import static dev.isms.sagamihara.text.ChapterVIII.*;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅷ-3 新規システムの導入管理 — environments separated in three units or excepted, data masked where it is important, kept from leaking
 * and erased at the end; requirements verified while specifying, a test report, the inspection by it, the test before introduction.
 * Only 仕様段階で, に基づく, 事前 and 終了時 are orders in the text, and the text names nobody: whoever is commissioned may do all of it.
 */
public final class Introduction {

    private static final Draft DRAFT =
            Procedure.draft("introduction", Words.of("新規システムの導入", "introduction of a system"));

    static final Phase<Specifying> SPECIFYING =
            DRAFT.phase("specifying", Words.of("仕様段階", "specifying"), Specifying::new);
    static final Phase<Developing> DEVELOPING =
            DRAFT.phase("developing", Words.of("開発段階", "developing"), Developing::new);
    static final Phase<Introduced> INTRODUCED =
            DRAFT.phase("introduced", Words.of("導入済み", "introduced"), Introduced::new);

    static final Act<Specifying, Specifying> SEPARATE_SEGMENT = DRAFT.aside(
                    "separate-segment", Words.of("ネットワークのセグメントの分離", "separating the network segment"), SPECIFYING)
            .by(anyone())
            .oneOf("segment")
            .serving(VIII_3, VIII_3_r1_1, VIII_3_r1_1_a);

    static final Act<Specifying, Specifying> EXEMPT_SEGMENT = DRAFT.aside(
                    "exempt-segment",
                    Words.of("ネットワークのセグメントの分離の例外", "exception from separating the network segment"),
                    SPECIFYING)
            .by(anyone())
            .oneOf("segment")
            .declining()
            .recording("ground", Words.of("物理的に困難、又は事前テスト", "physically difficult, or a pre-test"))
            .serving(VIII_3_r1_1_s2);

    static final Act<Specifying, Specifying> SEPARATE_ROOM = DRAFT.aside(
                    "separate-room", Words.of("開発室の分離", "separating the development room"), SPECIFYING)
            .by(anyone())
            .oneOf("room")
            .serving(VIII_3, VIII_3_r1_1, VIII_3_r1_1_b);

    static final Act<Specifying, Specifying> EXEMPT_ROOM = DRAFT.aside(
                    "exempt-room", Words.of("開発室の分離の例外", "exception from separating the development room"), SPECIFYING)
            .by(anyone())
            .oneOf("room")
            .declining()
            .recording("ground", Words.of("物理的に困難、又は事前テスト", "physically difficult, or a pre-test"))
            .serving(VIII_3_r1_1_s2);

    static final Act<Specifying, Specifying> SEPARATE_SERVER = DRAFT.aside(
                    "separate-server", Words.of("サーバの分離", "separating the server"), SPECIFYING)
            .by(anyone())
            .oneOf("server")
            .serving(VIII_3, VIII_3_r1_1, VIII_3_r1_1_c);

    static final Act<Specifying, Specifying> EXEMPT_SERVER = DRAFT.aside(
                    "exempt-server", Words.of("サーバの分離の例外", "exception from separating the server"), SPECIFYING)
            .by(anyone())
            .oneOf("server")
            .declining()
            .recording("ground", Words.of("物理的に困難、又は事前テスト", "physically difficult, or a pre-test"))
            .serving(VIII_3_r1_1_s2);

    static final Act<Specifying, Specifying> MASK = DRAFT.aside("mask", Words.of("マスキング", "masking"), SPECIFYING)
            .by(anyone())
            .oneOf("masking")
            .serving(VIII_3, VIII_3_r2_1);

    static final Act<Specifying, Specifying> NEED_NO_MASK = DRAFT.aside(
                    "need-no-mask", Words.of("重要な情報を含まないとの判断", "judging that no important data is in it"), SPECIFYING)
            .by(anyone())
            .oneOf("masking")
            .declining()
            .recording("ground", Words.of("重要な情報を含まないとした根拠", "why there is none"))
            .serving(VIII_3_r2_1);

    static final Act<Specifying, Specifying> CONFIRM_NO_SUBCONTRACT = DRAFT.aside(
                    "confirm-no-subcontract",
                    Words.of("再委託がないことの確認", "confirming that it is not re-outsourced"),
                    SPECIFYING)
            .by(anyone())
            .read(Words.of("委託しない開発では、委託先がないことを記録するとした", "where nothing is outsourced, that is recorded"))
            .serving(VIII_3_r2_2, VIII_3_r2_2_a);

    static final Act<Specifying, Specifying> CONFIRM_STORAGE = DRAFT.aside(
                    "confirm-storage", Words.of("データ保管場所の確認", "confirming where the data is kept"), SPECIFYING)
            .by(anyone())
            .recording("place", Words.of("保管場所", "the place"))
            .serving(VIII_3_r2_2, VIII_3_r2_2_b);

    static final Act<Specifying, Specifying> TAKE_MEMORANDUM = DRAFT.aside(
                    "take-memorandum", Words.of("「覚書」等の徴取", "taking the memorandum"), SPECIFYING)
            .by(anyone())
            .recording("memorandum", Words.of("覚書等", "the memorandum"))
            .serving(VIII_3_r2_2, VIII_3_r2_2_c);

    static final Act<Specifying, Specifying> VERIFY_REQUIREMENTS = DRAFT.item(
                    "verify-requirements",
                    Words.of("仕様段階での要求事項の検証", "verifying the requirements while specifying"),
                    SPECIFYING)
            .by(anyone())
            .recording("requirements", Words.of("セキュリティ要求事項", "the security requirements"))
            .serving(VIII_3, VIII_3_r3_1);

    static final Act<Specifying, Developing> SPECIFY = DRAFT.move(
                    "specify", Words.of("仕様の確定", "fixing the specification"), SPECIFYING, DEVELOPING)
            .by(anyone())
            .permitted()
            .read(Words.of("仕様段階は、仕様の確定で終わるとした", "the phase of specification ends when it is fixed"))
            .serving(VIII_3_r3_1);

    static final Act<Specifying, Specifying> WRITE_TEST_REPORT = DRAFT.aside(
                    "write-test-report", Words.of("試験成績書の作成", "making the test report"), SPECIFYING)
            .by(anyone())
            .recording("record", Words.of("試験成績書", "the test report"))
            .serving(VIII_3, VIII_3_r3_2);

    static final Act<Specifying, Specifying> INSPECT = DRAFT.aside(
                    "inspect", Words.of("試験成績書に基づく検査", "inspection by the test report"), SPECIFYING)
            .by(anyone())
            .after("write-test-report")
            .recording("result", Words.of("検査の結果", "the result"))
            .serving(VIII_3, VIII_3_r3_3);

    static final Act<Developing, Developing> PRE_TEST = DRAFT.item(
                    "pre-test", Words.of("導入事前テスト", "test before introduction"), DEVELOPING)
            .by(anyone())
            .recording("result", Words.of("テストの結果", "the result"))
            .serving(VIII_3, VIII_3_r3_4);

    static final Act<Specifying, Specifying> END_DEVELOPMENT = DRAFT.aside(
                    "end-development", Words.of("開発の終了", "end of the development"), SPECIFYING)
            .by(anyone())
            .permitted()
            .serving(VIII_3_r2_3);

    static final Act<Specifying, Specifying> ERASE = DRAFT.aside(
                    "erase", Words.of("開発データの消去", "erasing the data of the development"), SPECIFYING)
            .by(anyone())
            .after("end-development")
            .recording("means", Words.of("消去の手段", "by what means"))
            .serving(VIII_3, VIII_3_r2_3);

    static final Act<Developing, Introduced> INTRODUCE = DRAFT.move(
                    "introduce", Words.of("導入", "introduction"), DEVELOPING, INTRODUCED)
            .by(anyone())
            .permitted()
            .read(Words.of("導入の前に要するのは、導入事前テストだけとした", "only the test before introduction must come before it"))
            .serving(VIII_3_r3_4);

    /** 新規システムの導入の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Introduction() {}

    /** The introduction of a system that is being specified. */
    public static Specifying under(Appointments appointments, String name) {
        return new Specifying(PROCEDURE.under(appointments, name));
    }
}
