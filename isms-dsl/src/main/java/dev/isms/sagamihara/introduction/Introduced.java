package dev.isms.sagamihara.introduction;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 導入済み — the system is introduced. */
public final class Introduced extends Course<Introduced> {

    Introduced(Run run) {
        super(run);
    }

    /** ネットワークのセグメントの分離。 */
    public Either<Departure, Introduced> separateSegment(Deed deed) {
        return also(Introduction.SEPARATE_SEGMENT, deed);
    }

    /** ネットワークのセグメントの分離の例外。 */
    public Either<Departure, Introduced> exemptSegment(Deed deed) {
        return also(Introduction.EXEMPT_SEGMENT, deed);
    }

    /** 開発室の分離。 */
    public Either<Departure, Introduced> separateRoom(Deed deed) {
        return also(Introduction.SEPARATE_ROOM, deed);
    }

    /** 開発室の分離の例外。 */
    public Either<Departure, Introduced> exemptRoom(Deed deed) {
        return also(Introduction.EXEMPT_ROOM, deed);
    }

    /** サーバの分離。 */
    public Either<Departure, Introduced> separateServer(Deed deed) {
        return also(Introduction.SEPARATE_SERVER, deed);
    }

    /** サーバの分離の例外。 */
    public Either<Departure, Introduced> exemptServer(Deed deed) {
        return also(Introduction.EXEMPT_SERVER, deed);
    }

    /** マスキング。 */
    public Either<Departure, Introduced> mask(Deed deed) {
        return also(Introduction.MASK, deed);
    }

    /** 重要な情報を含まないとの判断。 */
    public Either<Departure, Introduced> needNoMask(Deed deed) {
        return also(Introduction.NEED_NO_MASK, deed);
    }

    /** 再委託がないことの確認。 */
    public Either<Departure, Introduced> confirmNoSubcontract(Deed deed) {
        return also(Introduction.CONFIRM_NO_SUBCONTRACT, deed);
    }

    /** データ保管場所の確認。 */
    public Either<Departure, Introduced> confirmStorage(Deed deed) {
        return also(Introduction.CONFIRM_STORAGE, deed);
    }

    /** 「覚書」等の徴取。 */
    public Either<Departure, Introduced> takeMemorandum(Deed deed) {
        return also(Introduction.TAKE_MEMORANDUM, deed);
    }

    /** 試験成績書の作成。 */
    public Either<Departure, Introduced> writeTestReport(Deed deed) {
        return also(Introduction.WRITE_TEST_REPORT, deed);
    }

    /** 試験成績書に基づく検査。 */
    public Either<Departure, Introduced> inspect(Deed deed) {
        return also(Introduction.INSPECT, deed);
    }

    /** 開発の終了。 */
    public Either<Departure, Introduced> endDevelopment(Deed deed) {
        return also(Introduction.END_DEVELOPMENT, deed);
    }

    /** 開発データの消去。 */
    public Either<Departure, Introduced> erase(Deed deed) {
        return also(Introduction.ERASE, deed);
    }
}
