package dev.isms.sagamihara.text;

import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.text.Words;

/** 規範文書 — the three parts of the policy, and where each of them begins. */
public final class Instruments {

    /** はじめに。 */
    public static final Instrument FOREWORD =
            Instrument.of("FW", Words.of("はじめに", "Preface"), Words.of("はじめに", "Preface"), "前書き", "foreword");

    /** 情報セキュリティ基本方針。 */
    public static final Instrument REGULATION = Instrument.of(
            "BP",
            Words.of("規程", "Regulation"),
            Words.of(
                    "相模原市職員の電子情報資産の安全管理対策に関する規程",
                    "Regulation on safety management measures for electronic information assets by employees of Sagamihara City"),
            "基本方針",
            "情報セキュリティ基本方針",
            "訓令");

    /** 情報セキュリティ対策基準。 */
    public static final Instrument STANDARD = Instrument.of(
            "CS",
            Words.of("対策基準", "Standard"),
            Words.of("情報セキュリティ対策基準", "Information security control standard"),
            "基準");

    static final Place FW = FOREWORD.whole();
    static final Place BP = REGULATION.whole();
    static final Place CS = STANDARD.whole();

    private Instruments() {}
}
