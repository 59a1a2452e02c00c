package dev.isms.example.benchmarks;

import dev.isms.asset.Placement;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.information.Importance;
import dev.isms.kind.SpanKind;
import dev.isms.part.AntiVirus;
import dev.isms.subject.Part;
import dev.isms.text.Language;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 手書きのメッセージ — a sentence for every rule that is violated or open, as someone would write it: the rule's id, the value that was
 * found and the one that was expected, or the facts that nobody recorded.
 *
 * <p>In Japanese alone: by hand nobody writes everything twice.
 */
final class ByHandMessages {

    /** As good as recorded: nobody asks for it. */
    private static final Option<String> NOT_ASKED = Option.some("");

    private final Server server;
    private final LocalDate asOf;

    private ByHandMessages(Server server, LocalDate asOf) {
        this.server = server;
        this.asOf = asOf;
    }

    /** In the order of the rules; none if nothing is violated or open. */
    static List<String> of(Server server, LocalDate asOf) {
        int mask = ByHand.mask(server, asOf);
        ByHandMessages messages = new ByHandMessages(server, asOf);
        List<String> all = new ArrayList<>();
        for (Rule rule : ByHand.RULES) {
            switch (Outcome.in(mask, rule)) {
                case VIOLATED -> all.add(rule.id() + ": " + messages.violated(rule));
                case UNDETERMINED -> all.add(rule.id() + ": " + messages.undetermined(rule));
                case SATISFIED, NOT_APPLICABLE -> {}
            }
        }
        return all;
    }

    private String violated(Rule rule) {
        return switch (rule) {
            case LOCKED -> "ロックで管理されていません（ロックによる管理は「いいえ」、必要なのは「はい」）。";
            case PLACED -> placed(server.importance().get(), server.placement().get());
            case PROTECTED ->
                server.antiVirus().toOption().isEmpty()
                        ? "ウィルス対策ソフトがありません（" + since() + "。導入時までに必要）。"
                        : "ウィルス対策ソフトが、システムの導入時までに導入されていません（" + since() + "）。";
            case NEWEST -> newest(server.antiVirus().toOption().get());
            case POWERED -> "台帳に登録されていますが、" + String.join("、", powerless()) + "。";
            case LOADS_MINIMAL -> "UPSのバックアップ対象が、必要最低限の装置ではありません（バックアップ対象の限定は「いいえ」、必要なのは「はい」）。";
            case NO_OUTPUT_DEVICES -> "UPSに、出力装置を接続しています（出力装置の接続は「はい」、望ましいのは「いいえ」）。";
            case LOAD_CONFIRMED -> "UPSが、電源規定量を確認の上で選定されていません（電源規定量の確認は「いいえ」、必要なのは「はい」）。";
            case BATTERY -> battery(server.ups().toOption().get());
            case CHECKED -> "UPSは性能確認が必要と判断されていますが、行われていません（性能確認の実施は「いいえ」、必要なのは「はい」）。";
            case BACKED_UP -> "データのバックアップが、一つもありません（一つ以上必要）。";
            case SIZES_CONFIRMED ->
                "規定量を確認せずに選定されたバックアップ装置があります（" + named(confirmed -> confirmed.contains(false)) + "）。";
        };
    }

    private String since() {
        return "導入日は" + server.introducedOn().get();
    }

    private static String placed(Importance importance, Placement placement) {
        return "管理場所が「%s」です（情報の重要性が「%s」なので、「%s」以上が必要）。"
                .formatted(
                        placement.words().ja(),
                        importance.words().ja(),
                        ByHand.PLACEMENTS.get(importance).get().words().ja());
    }

    private static String newest(AntiVirus antiVirus) {
        return "適用中のウィルス定義ファイルが「%s」です（最新は「%s」）。"
                .formatted(
                        antiVirus.definitions().get(),
                        antiVirus.newestDefinitions().get());
    }

    private List<String> powerless() {
        List<String> reasons = new ArrayList<>();
        if (server.powered().contains(false)) {
            reasons.add("十分な電源を確保していません");
        }
        if (server.ups() instanceof Part.None<Ups>) {
            reasons.add("UPSを設置していません");
        }
        return reasons;
    }

    private String battery(Ups ups) {
        return "UPSの電池が、%sから%sまで交換されていません（電池交換周期は%s）。"
                .formatted(
                        ByHand.batterySince(ups).get(),
                        asOf,
                        ups.batteryLife()
                                .map(life -> new SpanKind().write(life, Language.JA))
                                .getOrElse("未記録ですが、最長でも過ぎています"));
    }

    private String undetermined(Rule rule) {
        return switch (rule) {
            case LOCKED -> unrecorded(fact("ロックによる管理", server.locked()));
            case PLACED -> unrecorded(fact("管理場所", server.placement()), fact("情報の重要性", server.importance()));
            case PROTECTED ->
                unrecorded(
                        fact("導入日", server.introducedOn()),
                        part("ウィルス対策ソフト", server.antiVirus()),
                        inside(server.antiVirus(), "導入時の導入", AntiVirus::byIntroduction));
            case NEWEST ->
                unrecorded(
                        fact("導入日", server.introducedOn()),
                        part("ウィルス対策ソフト", server.antiVirus()),
                        inside(server.antiVirus(), "適用中のウィルス定義ファイル", AntiVirus::definitions),
                        inside(server.antiVirus(), "最新のウィルス定義ファイル", AntiVirus::newestDefinitions));
            case POWERED ->
                unrecorded(
                        fact("台帳登録", server.registered()), fact("電源の確保", server.powered()), part("UPS", server.ups()));
            case LOADS_MINIMAL ->
                unrecorded(part("UPS", server.ups()), inside(server.ups(), "バックアップ対象の限定", Ups::loadsMinimal));
            case NO_OUTPUT_DEVICES ->
                unrecorded(part("UPS", server.ups()), inside(server.ups(), "出力装置の接続", Ups::outputDevices));
            case LOAD_CONFIRMED ->
                unrecorded(part("UPS", server.ups()), inside(server.ups(), "電源規定量の確認", Ups::loadConfirmed));
            case BATTERY -> batteryOpen();
            case CHECKED ->
                unrecorded(
                        part("UPS", server.ups()),
                        inside(server.ups(), "性能確認の要否", Ups::checkNeeded),
                        inside(server.ups(), "性能確認の実施", Ups::checked));
            case BACKED_UP -> unrecorded(fact("バックアップ", server.backups()));
            case SIZES_CONFIRMED ->
                unrecorded(
                        fact("バックアップ", server.backups()),
                        server.backups().isEmpty() ? "" : "規定量の確認（" + named(Option::isEmpty) + "）");
        };
    }

    private String batteryOpen() {
        Option<LocalDate> since = server.ups().toOption().flatMap(ByHand::batterySince);
        if (since.exists(day -> day.isAfter(asOf))) {
            return "判定できません。電池交換日または使用開始日が、%sより後の%sです。".formatted(asOf, since.get());
        }
        return unrecorded(
                part("UPS", server.ups()),
                inside(server.ups(), "電池交換日", Ups::batteryReplaced),
                inside(
                        server.ups(),
                        "使用開始日",
                        ups -> ups.batteryReplaced().isEmpty() ? NOT_ASKED : ByHand.batterySince(ups)),
                inside(server.ups(), "電池交換周期", Ups::batteryLife));
    }

    /** The names of the backups of which the confirmation is so. */
    private String named(Predicate<Option<Boolean>> confirmed) {
        return server.backups()
                .get()
                .filter(backup -> confirmed.test(backup.sizeConfirmed()))
                .map(backup -> backup.name().getOrElse("名なし"))
                .mkString("、");
    }

    /** Says which are not recorded, of facts by their names; a fact that is recorded has the name "". */
    private static String unrecorded(String... facts) {
        List<String> names = new ArrayList<>();
        for (String fact : facts) {
            if (!fact.isEmpty()) {
                names.add(fact);
            }
        }
        return "判定できません。未記録: " + String.join("、", names);
    }

    private static String fact(String name, Option<?> value) {
        return value.isEmpty() ? name : "";
    }

    private static String part(String name, Part<?> part) {
        return part instanceof Part.Missing<?> ? name : "";
    }

    /** A fact of a part; of one that is not there, none is missing. */
    private static <P> String inside(Part<P> part, String name, Function<P, Option<?>> fact) {
        return part instanceof Part.Present<P> there ? fact(name, fact.apply(there.value())) : "";
    }
}
