package dev.isms.sagamihara.introduction;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 仕様段階 — the system is being specified. */
public final class Specifying extends Course<Specifying> {

    Specifying(Run run) {
        super(run);
    }

    /** ネットワークのセグメントの分離。 */
    public Either<Departure, Specifying> separateSegment(Deed deed) {
        return also(Introduction.SEPARATE_SEGMENT, deed);
    }

    /** ネットワークのセグメントの分離の例外。 */
    public Either<Departure, Specifying> exemptSegment(Deed deed) {
        return also(Introduction.EXEMPT_SEGMENT, deed);
    }

    /** 開発室の分離。 */
    public Either<Departure, Specifying> separateRoom(Deed deed) {
        return also(Introduction.SEPARATE_ROOM, deed);
    }

    /** 開発室の分離の例外。 */
    public Either<Departure, Specifying> exemptRoom(Deed deed) {
        return also(Introduction.EXEMPT_ROOM, deed);
    }

    /** サーバの分離。 */
    public Either<Departure, Specifying> separateServer(Deed deed) {
        return also(Introduction.SEPARATE_SERVER, deed);
    }

    /** サーバの分離の例外。 */
    public Either<Departure, Specifying> exemptServer(Deed deed) {
        return also(Introduction.EXEMPT_SERVER, deed);
    }

    /** マスキング。 */
    public Either<Departure, Specifying> mask(Deed deed) {
        return also(Introduction.MASK, deed);
    }

    /** 重要な情報を含まないとの判断。 */
    public Either<Departure, Specifying> needNoMask(Deed deed) {
        return also(Introduction.NEED_NO_MASK, deed);
    }

    /** 再委託がないことの確認。 */
    public Either<Departure, Specifying> confirmNoSubcontract(Deed deed) {
        return also(Introduction.CONFIRM_NO_SUBCONTRACT, deed);
    }

    /** データ保管場所の確認。 */
    public Either<Departure, Specifying> confirmStorage(Deed deed) {
        return also(Introduction.CONFIRM_STORAGE, deed);
    }

    /** 「覚書」等の徴取。 */
    public Either<Departure, Specifying> takeMemorandum(Deed deed) {
        return also(Introduction.TAKE_MEMORANDUM, deed);
    }

    /** 仕様段階での要求事項の検証。 */
    public Either<Departure, Specifying> verifyRequirements(Deed deed) {
        return also(Introduction.VERIFY_REQUIREMENTS, deed);
    }

    /** 仕様の確定。 */
    public Either<Departure, Developing> specify(Deed deed) {
        return take(Introduction.SPECIFY, deed);
    }

    /** 試験成績書の作成。 */
    public Either<Departure, Specifying> writeTestReport(Deed deed) {
        return also(Introduction.WRITE_TEST_REPORT, deed);
    }

    /** 試験成績書に基づく検査。 */
    public Either<Departure, Specifying> inspect(Deed deed) {
        return also(Introduction.INSPECT, deed);
    }

    /** 開発の終了。 */
    public Either<Departure, Specifying> endDevelopment(Deed deed) {
        return also(Introduction.END_DEVELOPMENT, deed);
    }

    /** 開発データの消去。 */
    public Either<Departure, Specifying> erase(Deed deed) {
        return also(Introduction.ERASE, deed);
    }
}
