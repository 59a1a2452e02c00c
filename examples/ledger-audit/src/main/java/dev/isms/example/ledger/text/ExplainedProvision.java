package dev.isms.example.ledger.text;

import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Claim;
import dev.isms.catalogue.Coverage;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.organization.Activity;
import dev.isms.organization.Responsibility;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Language;
import dev.isms.text.Width;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 条項の説明の一区画 — one provision and what hangs on it; a line that would have nothing is not written. */
final class ExplainedProvision {

    private final Catalogue catalogue;
    private final Policy policy;
    private final Coverage coverage;
    private final Seq<Procedure> procedures;
    private final Sheet sheet;

    ExplainedProvision(Catalogue catalogue, Policy policy, Seq<Procedure> procedures, Sheet sheet) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.coverage = Coverage.of(catalogue, policy);
        this.procedures = procedures;
        this.sheet = sheet;
    }

    void write(Provision said) {
        sheet.heading(sheet.citation(said) + "  " + said.id());
        sheet.line("  " + said.text().in(Language.JA));
        sheet.line("  " + said.text().in(Language.EN));
        field("種別", "type", List.of(sheet.joined(List.of(said.type(), said.mood()))));
        field("名宛人", "bearers", bearers(said));
        field("上位", "head", said.entry().head().map(this::cited).toList());
        field("項目", "items", catalogue.itemsOf(said).map(this::cited));
        field("責任分担", "activity", activity(said).map(this::answering).toList());
        field("文書", "documents", catalogue.documentsNamedIn(said).map(sheet::say));
        field("目的", "objectives", objectives(said).map(this::cited));
        field("開かれた語", "open terms", said.entry().openTerms().map(this::open));
        field(
                "注記",
                "remarks",
                catalogue
                        .remarks()
                        .filter(remark -> remark.provisions().contains(said))
                        .map(remark -> sheet.say(remark.words())));
        field("手順", "procedure", acts(said));
        Seq<Control<?>> judging = judging(said);
        Seq<Control<?>> serving = policy.controls()
                .filter(rule -> !rule.isCited() && rule.provision().equals(said));
        field("規則", "rules", rules(said, judging));
        field("読みの規則", "by a reading", serving.filter(Control::isByReading).flatMap(rule -> sentences(rule, "")));
        field("市の規則", "city's rules", serving.filter(Control::isOwn).flatMap(rule -> sentences(rule, "")));
        field("見本の設定", "sample city", settings(said, judging.appendAll(serving)));
    }

    private void field(String ja, String en, Seq<String> values) {
        sheet.field(sheet.say(ja, en), sheet.language() == Language.JA ? 10 : 12, values);
    }

    private String cited(Provision said) {
        return sheet.citation(said) + "  " + sheet.say(said.text());
    }

    /** A sentence that tells nobody to do anything needs no bearer. */
    private Seq<String> bearers(Provision said) {
        Seq<String> named = said.entry().bearers().map(sheet::say);
        return named.isEmpty() && said.modality().isDefined()
                ? List.of(sheet.say("（条文は誰も名指ししていない）", "(the text names nobody)"))
                : named;
    }

    /** That of its section, or the one whose row it is. */
    private Option<Activity> activity(Provision said) {
        return said.entry()
                .activity()
                .orElse(() -> catalogue
                        .matrix()
                        .activities()
                        .find(activity -> activity.key().equals(said.id().value())));
    }

    private String answering(Activity activity) {
        return sheet.say(activity)
                + marked(Responsibility.OVERALL, catalogue.matrix().accountableFor(activity))
                + marked(Responsibility.RESPONSIBLE, catalogue.matrix().responsibleFor(activity));
    }

    private String marked(Responsibility cell, Seq<Role> roles) {
        return roles.isEmpty() ? "" : "  " + cell.mark() + " " + sheet.joined(roles);
    }

    private Seq<Provision> objectives(Provision said) {
        return said.type() == ProvisionType.OBJECTIVE ? List.empty() : catalogue.objectivesOf(said);
    }

    private String open(OpenTerm term) {
        return sheet.quoted(term.word())
                + sheet.say("　", " ")
                + sheet.say(term.settler())
                + Settled.by(term, sheet)
                        .map(by -> sheet.say("（" + by + "）", " (" + by + ")"))
                        .getOrElse("");
    }

    /** The acts of procedures that serve it, by whom and with what on record, and under each how the text is read there. */
    private Seq<String> acts(Provision said) {
        return procedures
                .flatMap(Procedure::acts)
                .filter(act -> act.provisions()
                        .appendAll(act.deadline().map(Act.Deadline::provision))
                        .contains(said))
                .flatMap(act -> List.of(sheet.say(act.words())
                                + sheet.say("（", " (")
                                + sheet.say(act.by())
                                + sheet.say("）", ")")
                                + recorded(act))
                        .appendAll(act.reading()
                                .map(reading -> sheet.say("  読み方: ", "  reading: ") + sheet.say(reading))));
    }

    private String recorded(Act<?, ?> act) {
        Seq<String> contents =
                act.contents().filter(Act.Content::isRequired).map(content -> sheet.say(content.words()));
        return contents.isEmpty() ? "" : sheet.say("　記録: ", ", recording: ") + contents.mkString(sheet.comma());
    }

    /** The rules that cite it, its items or what it is judged inside of. */
    private Seq<Control<?>> judging(Provision said) {
        return coverage.claimsOn(said)
                .filter(claim -> claim.kind() == Claim.Kind.RULE)
                .flatMap(claim -> policy.control(ControlId.of(claim.key())));
    }

    /** Rules that say it; those it is judged inside; where it is a head, where its items' rules are. */
    private Seq<String> rules(Provision said, Seq<Control<?>> judging) {
        Seq<Control<?>> own = judging.filter(rule -> rule.provision().equals(said));
        Seq<Control<?>> ofItems = judging.filter(rule -> isBelow(rule.provision(), said));
        Seq<Control<?>> around = judging.removeAll(own).removeAll(ofItems);
        return own.flatMap(rule -> sentences(rule, ""))
                .appendAll(
                        around.flatMap(rule -> sentences(rule, sheet.say("（この規則の中で判定）", " (judged inside this rule)"))))
                .appendAll(
                        ofItems.isEmpty()
                                ? List.empty()
                                : List.of(sheet.say("（項目ごとに判定: ", "(judged item by item: ")
                                        + ofItems.map(Control::id).mkString(sheet.comma())
                                        + sheet.say("）", ")")));
    }

    private static boolean isBelow(Provision said, Provision head) {
        return said.entry().head().exists(above -> above.equals(head) || isBelow(above, head));
    }

    /** Its id and its sentence as the sheet says it, and under that the sentence in the other language. */
    private Seq<String> sentences(Control<?> rule, String remark) {
        String id = rule.id() + "  ";
        Language other = sheet.language() == Language.JA ? Language.EN : Language.JA;
        return List.of(
                id + sheet.say(rule.sentence()) + remark,
                Width.padEnd("", Width.of(id)) + rule.sentence().in(other));
    }

    /** What the rules shown, and those that settle a word of it, depend on; what items depend on is said there. */
    private Seq<String> settings(Provision said, Seq<Control<?>> rules) {
        Seq<Parameter<?>> shown =
                rules.reject(rule -> isBelow(rule.provision(), said)).flatMap(Control::parameters);
        return policy.parameters()
                .filter(parameter ->
                        shown.contains(parameter) || parameter.provisions().contains(said.id()))
                .map(parameter -> sheet.say("『", "“") + sheet.say(parameter.words()) + sheet.say("』", "”") + "  "
                        + Settled.state(parameter, policy, sheet));
    }
}
