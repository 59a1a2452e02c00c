package dev.isms.sagamihara;

import static dev.isms.sagamihara.Activities.PHYSICAL_SECURITY;
import static dev.isms.sagamihara.Entries.entry;

import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;

/** 対策基準 Ⅵ 物理的セキュリティ対策 — the provisions of chapter VI on clients, verbatim. */
public final class ChapterVI {

    private ChapterVI() {}

    /** 対策基準 Ⅵ-1-(2)-① 許可されないアクセスからの不正なアクセスの防止 */
    public static final Provision.Statement VI_1_2_1_b1 = new Provision.Statement(entry(
            "CS.VI.1.2.1.b1",
            ProvisionType.OBJECTIVE,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-①",
            "Standard VI-1-(2)-1",
            "許可されないアクセスからの不正なアクセスの防止",
            "Prevention of improper access from access that is not permitted"));

    /** 対策基準 Ⅵ-1-(2)-① 許可されたアクセスの誤使用の防止 */
    public static final Provision.Statement VI_1_2_1_b2 = new Provision.Statement(entry(
            "CS.VI.1.2.1.b2",
            ProvisionType.OBJECTIVE,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-①",
            "Standard VI-1-(2)-1",
            "許可されたアクセスの誤使用の防止",
            "Prevention of misuse of permitted access"));

    /** 対策基準 Ⅵ-1-(2)-① 盗難又は紛失による情報漏えいの防止 */
    public static final Provision.Statement VI_1_2_1_b3 = new Provision.Statement(entry(
            "CS.VI.1.2.1.b3",
            ProvisionType.OBJECTIVE,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-①",
            "Standard VI-1-(2)-1",
            "盗難又は紛失による情報漏えいの防止",
            "Prevention of information leakage by theft or loss"));

    /** 対策基準 Ⅵ-1-(2)-① 故障又は破損による利用不能状態の防止 */
    public static final Provision.Statement VI_1_2_1_b4 = new Provision.Statement(entry(
            "CS.VI.1.2.1.b4",
            ProvisionType.OBJECTIVE,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-①",
            "Standard VI-1-(2)-1",
            "故障又は破損による利用不能状態の防止",
            "Prevention of unusability by failure or damage"));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」 離席時は、以下の管理の内、適切な措置を講ずる。 */
    public static final Provision.Choose VI_1_2_2_r1 = new Provision.Choose(entry(
            "CS.VI.1.2.2.r1",
            ProvisionType.CONTROL,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-②「モニター画面」",
            "Standard VI-1-(2)-2 (monitor screens)",
            "離席時は、以下の管理の内、適切な措置を講ずる。",
            "When leaving the screen, take an appropriate one of the measures below."));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-a 長時間の場合 */
    public static final Provision.Choose VI_1_2_2_r1_a = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.a",
                    ProvisionType.CONTROL,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-a",
                    "Standard VI-1-(2)-2 (monitor screens)-a",
                    "長時間の場合",
                    "For a long absence")
            .itemOf(VI_1_2_2_r1));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-a パソコン又はモニターの電源を切る */
    public static final Provision.Choose VI_1_2_2_r1_a_b1 = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.a.b1",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-a",
                    "Standard VI-1-(2)-2 (monitor screens)-a",
                    "パソコン又はモニターの電源を切る",
                    "Switch off the computer or the monitor")
            .itemOf(VI_1_2_2_r1_a));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-a パスワード付スクリーンセイバーを設定する */
    public static final Provision.Choose VI_1_2_2_r1_a_b2 = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.a.b2",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-a",
                    "Standard VI-1-(2)-2 (monitor screens)-a",
                    "パスワード付スクリーンセイバーを設定する",
                    "Set a screen saver with a password")
            .itemOf(VI_1_2_2_r1_a));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-a コンピュータのロックを行う */
    public static final Provision.Choose VI_1_2_2_r1_a_b3 = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.a.b3",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-a",
                    "Standard VI-1-(2)-2 (monitor screens)-a",
                    "コンピュータのロックを行う",
                    "Lock the computer")
            .itemOf(VI_1_2_2_r1_a));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-b 短時間の場合 */
    public static final Provision.Choose VI_1_2_2_r1_b = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.b",
                    ProvisionType.CONTROL,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-b",
                    "Standard VI-1-(2)-2 (monitor screens)-b",
                    "短時間の場合",
                    "For a short absence")
            .itemOf(VI_1_2_2_r1));

    /** 対策基準 Ⅵ-1-(2)-②「モニター画面」-b 画面表示を起動初期状態にする */
    public static final Provision.Choose VI_1_2_2_r1_b_b1 = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r1.b.b1",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「モニター画面」-b",
                    "Standard VI-1-(2)-2 (monitor screens)-b",
                    "画面表示を起動初期状態にする",
                    "Return the display to its initial state")
            .itemOf(VI_1_2_2_r1_b));

    /** 対策基準 Ⅵ-1-(2)-②「IDカードの利用」 I Dカードの利用 (該当する端末のみ) */
    public static final Provision.Statement VI_1_2_2_r2_t = new Provision.Statement(entry(
            "CS.VI.1.2.2.r2.t",
            ProvisionType.SCOPE,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-②「IDカードの利用」",
            "Standard VI-1-(2)-2 (use of ID cards)",
            "I Dカードの利用 (該当する端末のみ)",
            "Use of ID cards (only terminals that use them)"));

    /** 対策基準 Ⅵ-1-(2)-②「IDカードの利用」 以下の行為を禁止する。 */
    public static final Provision.MustNot VI_1_2_2_r2 = new Provision.MustNot(entry(
            "CS.VI.1.2.2.r2",
            ProvisionType.CONTROL,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-②「IDカードの利用」",
            "Standard VI-1-(2)-2 (use of ID cards)",
            "以下の行為を禁止する。",
            "The following acts are forbidden."));

    /** 対策基準 Ⅵ-1-(2)-②「IDカードの利用」-a 他人の I Dカードの利用又は他人への貸し出し */
    public static final Provision.MustNot VI_1_2_2_r2_a = new Provision.MustNot(entry(
                    "CS.VI.1.2.2.r2.a",
                    ProvisionType.CONTROL,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「IDカードの利用」-a",
                    "Standard VI-1-(2)-2 (use of ID cards)-a",
                    "他人の I Dカードの利用又は他人への貸し出し",
                    "Using the ID card of another or lending one to another")
            .itemOf(VI_1_2_2_r2));

    /** 対策基準 Ⅵ-1-(2)-②「IDカードの利用」-b 装置付近への I Dカードの放置 */
    public static final Provision.MustNot VI_1_2_2_r2_b = new Provision.MustNot(entry(
                    "CS.VI.1.2.2.r2.b",
                    ProvisionType.CONTROL,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「IDカードの利用」-b",
                    "Standard VI-1-(2)-2 (use of ID cards)-b",
                    "装置付近への I Dカードの放置",
                    "Leaving an ID card near the device")
            .itemOf(VI_1_2_2_r2));

    /** 対策基準 Ⅵ-1-(2)-②「保管」 以下の管理の内、適切な措置を講ずる */
    public static final Provision.Choose VI_1_2_2_r3 = new Provision.Choose(entry(
            "CS.VI.1.2.2.r3",
            ProvisionType.CONTROL,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-②「保管」",
            "Standard VI-1-(2)-2 (storage)",
            "以下の管理の内、適切な措置を講ずる",
            "Take an appropriate one of the measures below"));

    /** 対策基準 Ⅵ-1-(2)-②「保管」-a 鍵付キャビネット等で保管する */
    public static final Provision.Choose VI_1_2_2_r3_a = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r3.a",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「保管」-a",
                    "Standard VI-1-(2)-2 (storage)-a",
                    "鍵付キャビネット等で保管する",
                    "Keep it in a locked cabinet or the like")
            .itemOf(VI_1_2_2_r3));

    /** 対策基準 Ⅵ-1-(2)-②「保管」-b 鍵付チェーンなどで保護しデスク上で管理する */
    public static final Provision.Choose VI_1_2_2_r3_b = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r3.b",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「保管」-b",
                    "Standard VI-1-(2)-2 (storage)-b",
                    "鍵付チェーンなどで保護しデスク上で管理する",
                    "Protect it by a locked chain or the like and manage it on the desk")
            .itemOf(VI_1_2_2_r3));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」 原則として禁止する。 */
    public static final Provision.MustNotInPrinciple VI_1_2_2_r4 = new Provision.MustNotInPrinciple(entry(
            "CS.VI.1.2.2.r4",
            ProvisionType.CONTROL,
            PHYSICAL_SECURITY,
            "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」",
            "Standard VI-1-(2)-2 (carrying out)",
            "原則として禁止する。",
            "Forbidden in principle."));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」ただし書 業務上やむを得ない場合は、所属長の許可を得ること。 */
    public static final Provision.Must VI_1_2_2_r4_s2 = new Provision.Must(entry(
                    "CS.VI.1.2.2.r4.s2",
                    ProvisionType.EXCEPTION,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」ただし書",
                    "Standard VI-1-(2)-2 (carrying out), proviso",
                    "業務上やむを得ない場合は、所属長の許可を得ること。",
                    "Where it is unavoidable for business, obtain the permission of the superior.")
            .itemOf(VI_1_2_2_r4));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」なお書 重要な電子情報がパソコンに保存されている場合は、以下の管理の内、適切な措置を講ずること。 */
    public static final Provision.Choose VI_1_2_2_r4_s3 = new Provision.Choose(
            entry(
                    "CS.VI.1.2.2.r4.s3",
                    ProvisionType.CONTROL,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」なお書",
                    "Standard VI-1-(2)-2 (carrying out), second sentence",
                    "重要な電子情報がパソコンに保存されている場合は、以下の管理の内、適切な措置を講ずること。",
                    "Where important electronic information is stored on the computer, take an appropriate one of the measures below."));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-a ファイルを削除する */
    public static final Provision.Choose VI_1_2_2_r4_a = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r4.a",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-a",
                    "Standard VI-1-(2)-2 (carrying out)-a",
                    "ファイルを削除する",
                    "Delete the files")
            .itemOf(VI_1_2_2_r4_s3));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-b ファイルへのパスワード設定又は暗号化 */
    public static final Provision.Choose VI_1_2_2_r4_b = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r4.b",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-b",
                    "Standard VI-1-(2)-2 (carrying out)-b",
                    "ファイルへのパスワード設定又は暗号化",
                    "Set a password on the files or encrypt them")
            .itemOf(VI_1_2_2_r4_s3));

    /** 対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-c 装置のロック */
    public static final Provision.Choose VI_1_2_2_r4_c = new Provision.Choose(entry(
                    "CS.VI.1.2.2.r4.c",
                    ProvisionType.MEASURE,
                    PHYSICAL_SECURITY,
                    "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」-c",
                    "Standard VI-1-(2)-2 (carrying out)-c",
                    "装置のロック",
                    "Lock the device")
            .itemOf(VI_1_2_2_r4_s3));
}
