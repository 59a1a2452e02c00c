package dev.isms.sagamihara.catalogue;

import static dev.isms.sagamihara.text.ChapterIV.*;
import static dev.isms.sagamihara.text.ChapterIX.*;
import static dev.isms.sagamihara.text.ChapterV.*;
import static dev.isms.sagamihara.text.ChapterVI.*;
import static dev.isms.sagamihara.text.ChapterVII.*;
import static dev.isms.sagamihara.text.ChapterVIII.*;
import static dev.isms.sagamihara.text.Regulation.*;

import dev.isms.catalogue.Remark;
import dev.isms.sagamihara.text.ChapterI;
import dev.isms.sagamihara.text.ChapterII;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterX;
import dev.isms.sagamihara.text.Foreword;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 注記 — what no machine sees in the text: slips of the pen, one thing under several names, cells that were probably merged. */
final class Remarks {

    static final Seq<Remark> ALL = List.of(
            Remark.on(
                    "原文は「必要ときに」（「必要なときに」の誤りか）。そのまま載せる",
                    "the source says 必要ときに (probably for 必要なときに); kept as it is",
                    BP_2_1_7),
            Remark.on(
                    "原文は「具体的を実施」（「具体的に実施」の誤りか）。そのまま載せる",
                    "the source says 具体的を実施 (probably for 具体的に実施); kept as it is",
                    ChapterI.I_s2),
            Remark.on(
                    "原文は「I Dカード」。空白もそのまま載せる",
                    "the source writes I Dカード with a blank; kept as it is",
                    VI_1_2_2_r2_t,
                    VI_1_2_2_r2_a,
                    VI_1_2_2_r2_b),
            Remark.on(
                    "随時教育の二行目は分類と実施責任者の欄が空いている。上の行と結合されていたと読めるが、読みにとどまる",
                    "the second row of 随時教育 has blank cells for category and owner; probably merged with the row above, which is a reading",
                    V_2_1_r6),
            Remark.on(
                    "教育訓練の計画は、評価委員会の責任でもあり、各教育実施責任者の責任でもある",
                    "education is planned by the evaluation committee and by each owner",
                    ChapterIII.III_2_2_3,
                    V_2_2),
            Remark.on(
                    "監視の手順は各システム管理者だけを名指すが、五つのうち三つの主管は情報政策課である",
                    "the procedure speaks of administrators only, though the information policy division owns three of the five kinds",
                    IX_1_3_1,
                    IX_1_2_r2,
                    IX_1_2_r3,
                    IX_1_2_r5),
            Remark.on(
                    "口外の禁止はサーバのパスワードだけにある。台帳への委任もサーバだけにある",
                    "disclosing is forbidden for passwords of servers only, and only they have a delegation to the ledger",
                    VII_3_2_b3,
                    VII_3_3_b3,
                    VII_3_2_s2),
            Remark.on(
                    "「許可された者の不正アクセス」は原文のとおり",
                    "unauthorized access by permitted persons: so says the source",
                    VIII_4_1_s2),
            Remark.on(
                    "委託事業者も名宛人だが、訓令は職員を拘束するもので、事業者には契約又は指導によって及ぶ",
                    "contractors are addressed, though a directive binds staff and reaches them by contract or guidance only",
                    ChapterII.II_2_2,
                    BP_3_2),
            Remark.on("目的外利用の禁止は、「はじめに」にだけある", "purpose limitation stands in the preface only", Foreword.FW_1_s3),
            Remark.on(
                    "台帳に登録されたサーバを対象とするが、登録を明文で義務付ける条文はない",
                    "it binds servers registered in the ledger, and no sentence requires the registration in so many words",
                    VII_5_2_1_a),
            Remark.on(
                    "「サーバ別」を、どのサーバも台帳に記載されることと読む。記載のないサーバを違反とするのは、この読みによる",
                    "サーバ別 is read as: each server is in the ledger; that one which is not is a violation rests on this reading",
                    VI_1_1_2_b),
            Remark.on(
                    "紙媒体も管理すべきものに含むが、電子情報は定義上電子化されたもので、個人利用ファイルを除く",
                    "paper is managed, while electronic information by definition is electronic and excludes files for personal use",
                    IV_2,
                    BP_2_1_3),
            Remark.on(
                    "管理する者の言い方が異なる: 各課・機関の長、各課、課長",
                    "those who manage are called differently: head of each section or agency, each section, head of the section",
                    IV_1,
                    IV_3,
                    BP_5),
            Remark.on(
                    "同じ者を指すとみられる別の語: 外部委託者、委託事業者、委託先",
                    "probably one thing under several names: 外部委託者, 委託事業者, 委託先",
                    VI_1_1_3_b,
                    ChapterII.II_2_1,
                    VIII_3_r2_2,
                    VIII_4_1_1),
            Remark.on(
                    "同じことを指すとみられる別の語: 情報セキュリティ事故、セキュリティ事故",
                    "probably one thing under several names: 情報セキュリティ事故, セキュリティ事故",
                    V_3_1,
                    V_3_2,
                    V_3_4),
            Remark.on(
                    "同じことを指すとみられる別の語: 情報セキュリティ監査、内部セキュリティ監査、内部システム監査",
                    "probably one thing under several names: 情報セキュリティ監査, 内部セキュリティ監査, 内部システム監査",
                    BP_7,
                    VII_4_2_1_r2_2,
                    VII_5_3_1_f,
                    IX_3_b5),
            Remark.on("「セキュリティ評価委員会」は情報セキュリティ評価委員会のこととみられる", "セキュリティ評価委員会 is probably the 情報セキュリティ評価委員会", IX_2_2_r2),
            Remark.on("パソコンとクライアントは同じものを指すとみられる", "パソコン and クライアント are probably one thing", VII_2_1_3, VII_3_3_b1),
            Remark.on(
                    "表記の揺れ: ウイルスとウィルス、モニターとモニタ",
                    "spellings differ: ウイルス and ウィルス, モニター and モニタ",
                    V_1_1_r7,
                    VII_4_2_1_r1_1,
                    VI_1_2_2_r1_a_b1,
                    VII_5_2_1_b_s2),
            Remark.on(
                    "改正、改訂、改定が使い分けなく現れる",
                    "改正, 改訂 and 改定 occur without a difference",
                    VIII_5_2,
                    ChapterX.X_1_b_s2,
                    IX_3_b2),
            Remark.on(
                    "内部セキュリティ監査マニュアルは、原典の写しでは区分の欄に立つ。表の結合の崩れとみて文書として扱う",
                    "the internal security audit manual stands in the column of categories in the source; it is taken as a document, which is a reading",
                    VIII_1_r14),
            Remark.on(
                    "モデム接続は原則として禁止されるが、その管理台帳は管理すべき文書である",
                    "modem connections are forbidden in principle, and their ledger is a document to be managed",
                    VIII_1_r11,
                    VII_2_3),
            Remark.on("職員は、見出しでは全職員を、表では一つの欄を指す", "職員 is all staff in the heading and one column in the table", V_1_1),
            Remark.on("ログの保存を求めるが、保存期間の定めがない", "logs are to be saved, and no period is given", VII_2_2_2_r1_d),
            Remark.on(
                    "短時間と長時間の間の離席には、どちらの措置も求めないと読む。長時間の措置は、短時間の措置に数えない",
                    "of an absence between short and long neither list is asked; a measure for long absences does not count for a short one: a reading",
                    VI_1_2_2_r1,
                    VI_1_2_2_r1_a,
                    VI_1_2_2_r1_b),
            Remark.on(
                    "「参照又は盗難を予防できる場所」を、そのどちらも予防できる場所と読む",
                    "参照又は盗難を予防できる場所 is read as a place where both can be prevented",
                    VI_1_3_2),
            Remark.on(
                    "「長時間の」は放置だけにかかり、取り忘れは時間を問わず、離席の長時間とは別に市が定めると読む",
                    "長時間の is read with 放置 alone, forgetting counts however short, and what is long is set apart from a long absence",
                    VI_1_3_2_s2),
            Remark.on("「事前に」を、立入日の当日以前と読む", "事前に is read as not later than the day of entry", VI_1_1_3_b_b2),
            Remark.on(
                    "「外部」を庁舎の外と読む。「所属長」は定義されていない",
                    "外部 is read as outside the premises of the city; 所属長 is not defined",
                    VI_1_2_2_r4,
                    VI_1_2_2_r4_s2),
            Remark.on(
                    "「重要性に応じて」を、管理策ごとに市が定める重要性から講ずることと読む",
                    "重要性に応じて is read as a threshold of importance for each measure, which the city sets",
                    VI_1_1_3_a),
            Remark.on("「管理者」を、システム管理者とは別の者と読む", "管理者 is read as somebody other than システム管理者", VI_1_1_3_b_b3),
            Remark.on("「各種アクセス記録」は、一種類でも取得していれば足りると読む", "各種アクセス記録 is read as: one kind of record suffices", VII_1),
            Remark.on(
                    "今なお保存期間内にある記録の廃棄だけを見る。期間内に廃棄された記録も、その期間が過ぎれば見えない",
                    "only the discarding of what is still within the period is seen; what was discarded too early is not, once its period is over",
                    VII_1_s2),
            Remark.on(
                    "「各管理対象別」は、挙げられた詳細について問う。挙げられていない管理対象は見えない",
                    "各管理対象別 is asked of the details that are listed; an object that is not listed is not seen",
                    VII_2_1_4,
                    VII_5_3_2),
            Remark.on(
                    "「遅滞なく」を公開日から数え、未適用のパッチだけを見る。遅れて適用されたものは見えない",
                    "遅滞なく is counted from the day of publication, of patches not applied; one that was applied late is not seen",
                    VII_2_2_2_r1_e,
                    VII_2_2_2_r2_c),
            Remark.on(
                    "バックアップを行っていることは、バックアップの登録による。実際に取得されたかは、頻度とともに③-①-cで見る",
                    "that data is backed up goes by the backups that are listed; whether one was taken is seen with its interval, at c",
                    VII_5_3_1_a),
            Remark.on(
                    "UPSは一台のサーバに一台と読む",
                    "a server is taken to have one UPS",
                    VII_5_2_1_a,
                    VII_5_2_1_b,
                    VII_5_2_1_c,
                    VII_5_2_1_d),
            Remark.on(
                    "「システム導入時」を、その装置の導入の時と読む",
                    "システム導入時 is read as the introduction of the device itself",
                    VII_4_2_1_r1_1),
            Remark.on(
                    "「利用者」の範囲は定められていない。誰にも及ぶと読む",
                    "who is a 利用者 is not defined; it is read as anybody",
                    VII_4_2_2_b1,
                    VII_4_2_2_b2,
                    VII_4_2_2_b3),
            Remark.on(
                    "目次では「各課及び職員の責任及び権限」、本文では「職員の責任」",
                    "各課及び職員の責任及び権限 in the table of contents, 職員の責任 in the body",
                    ChapterIII.III_2_6_1),
            Remark.on(
                    "「セキュリティ区画管理台帳」を、どの区画も記載されるものと読む。記載のない区画を違反とするのは、この読みによる",
                    "セキュリティ区画管理台帳 is read as: each secure area is in it; that one which is not is a violation rests on this reading",
                    VIII_1_r9),
            Remark.on(
                    "個人利用ファイルを除くのは規程第2条の定義によるとし、媒体を問わず除くと読む",
                    "files for personal use are left out by the definition of Article 2, whatever they are on: a reading",
                    IV_1,
                    IV_3,
                    IV_4),
            Remark.on(
                    "再委託のないことの確認を求める。再委託そのものの記録は、手順の経過にはない",
                    "that there is no further subcontract is to be confirmed; a subcontract itself is not recorded in a course",
                    VIII_3_r2_2_a),
            Remark.on(
                    "「終了時」の長さは定められていない。消去が遅れても違反とはしない",
                    "how long 終了時 lasts is not laid down; data erased late are no violation",
                    VIII_3_r2_3),
            Remark.on(
                    "作成中の文書にも、廃止されるまで文書の管理を求めると読む",
                    "documents are controlled from the time they are drafted until they are abolished: a reading",
                    ChapterX.X_1_a,
                    ChapterX.X_1_c,
                    ChapterX.X_1_d),
            Remark.on(
                    "見直しと改定の日は問わない。要ると判断された日より前のものも数える",
                    "when a document was reviewed or revised is not asked: also what was done before the need was judged counts",
                    ChapterX.X_1_b,
                    ChapterX.X_1_b_s2),
            Remark.on(
                    "除去されずに残る廃止文書だけを見る。遅れて除去されたものは見えない",
                    "only what is abolished and not yet removed is seen; what was removed late is not",
                    ChapterX.X_1_e),
            Remark.on(
                    "保管する期間は作成日から数え、期間内かどうかは判定日で見る。期間内に廃棄された記録も、その期間が過ぎれば見えない",
                    "the period is counted from the day of creation and looked at on the day of assessment; what was discarded too early is not seen once it is over",
                    ChapterX.X_2_a));

    private Remarks() {}
}
