package dev.isms.sagamihara.introduction;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 開発段階 — the system is being developed and tested. */
public final class Developing extends Course<Developing> {

    Developing(Run run) {
        super(run);
    }

    /** ネットワークのセグメントの分離。 */
    public Either<Departure, Developing> separateSegment(Deed deed) {
        return also(Introduction.SEPARATE_SEGMENT, deed);
    }

    /** ネットワークのセグメントの分離の例外。 */
    public Either<Departure, Developing> exemptSegment(Deed deed) {
        return also(Introduction.EXEMPT_SEGMENT, deed);
    }

    /** 開発室の分離。 */
    public Either<Departure, Developing> separateRoom(Deed deed) {
        return also(Introduction.SEPARATE_ROOM, deed);
    }

    /** 開発室の分離の例外。 */
    public Either<Departure, Developing> exemptRoom(Deed deed) {
        return also(Introduction.EXEMPT_ROOM, deed);
    }

    /** サーバの分離。 */
    public Either<Departure, Developing> separateServer(Deed deed) {
        return also(Introduction.SEPARATE_SERVER, deed);
    }

    /** サーバの分離の例外。 */
    public Either<Departure, Developing> exemptServer(Deed deed) {
        return also(Introduction.EXEMPT_SERVER, deed);
    }

    /** マスキング。 */
    public Either<Departure, Developing> mask(Deed deed) {
        return also(Introduction.MASK, deed);
    }

    /** 重要な情報を含まないとの判断。 */
    public Either<Departure, Developing> needNoMask(Deed deed) {
        return also(Introduction.NEED_NO_MASK, deed);
    }

    /** 再委託がないことの確認。 */
    public Either<Departure, Developing> confirmNoSubcontract(Deed deed) {
        return also(Introduction.CONFIRM_NO_SUBCONTRACT, deed);
    }

    /** データ保管場所の確認。 */
    public Either<Departure, Developing> confirmStorage(Deed deed) {
        return also(Introduction.CONFIRM_STORAGE, deed);
    }

    /** 「覚書」等の徴取。 */
    public Either<Departure, Developing> takeMemorandum(Deed deed) {
        return also(Introduction.TAKE_MEMORANDUM, deed);
    }

    /** 試験成績書の作成。 */
    public Either<Departure, Developing> writeTestReport(Deed deed) {
        return also(Introduction.WRITE_TEST_REPORT, deed);
    }

    /** 試験成績書に基づく検査。 */
    public Either<Departure, Developing> inspect(Deed deed) {
        return also(Introduction.INSPECT, deed);
    }

    /** 導入事前テスト。 */
    public Either<Departure, Developing> preTest(Deed deed) {
        return also(Introduction.PRE_TEST, deed);
    }

    /** 開発の終了。 */
    public Either<Departure, Developing> endDevelopment(Deed deed) {
        return also(Introduction.END_DEVELOPMENT, deed);
    }

    /** 開発データの消去。 */
    public Either<Departure, Developing> erase(Deed deed) {
        return also(Introduction.ERASE, deed);
    }

    /** 導入。 */
    public Either<Departure, Introduced> introduce(Deed deed) {
        return take(Introduction.INTRODUCE, deed);
    }
}
