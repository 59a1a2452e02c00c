package dev.isms.example.ledger.text;

import dev.isms.catalogue.Establishment;
import dev.isms.organization.Activity;
import dev.isms.organization.Party;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 役職の照会 — all that a role or a body must do, answers for and may approve, each with its citation. */
@Command(name = "who", description = "役職・組織の責務、規則、活動、権限を表示します。/ Shows what a role or a body must do and may approve.")
final class WhoInquiry extends Inquiry {

    @Parameters(
            paramLabel = "ROLE",
            arity = "1..*",
            description = "役職・組織の名又はキー（例 システム管理者、ciso） / a role's or a body's name or key")
    private String[] role = {};

    WhoInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        return catalogue().findParty(String.join(" ", role)).map(party -> write(party, sheet));
    }

    private Sheet write(Party party, Sheet sheet) {
        sheet.line(sheet.say(party) + "  " + party.key());
        section(sheet, sheet.say("設置", "Set up"), setUp(party, sheet));
        section(
                sheet,
                sheet.say("設置する組織・役職", "Sets up"),
                catalogue()
                        .establishments()
                        .filter(one -> one.by().contains(party))
                        .map(one -> List.of(sheet.citation(one.said()), sheet.say(one.established()))));
        Seq<Provision> borne = catalogue().borneBy(party);
        order(borne)
                .forEach(type -> section(
                        sheet,
                        sheet.say(type),
                        borne.filter(said -> said.type() == type)
                                .map(said -> List.of(sheet.citation(said), sheet.say(said.text())))));
        section(sheet, sheet.say("責任分担", "Activities"), activities(party, sheet));
        section(
                sheet,
                sheet.say("権限", "May approve, permit or appoint"),
                catalogue()
                        .authorities()
                        .filter(authority -> authority.role().equals(party))
                        .map(authority -> List.of(sheet.citation(authority.said()), sheet.say(authority.act()))));
        section(
                sheet,
                sheet.say("判断する語", "Decides"),
                catalogue()
                        .provisions()
                        .flatMap(said -> said.entry()
                                .openTerms()
                                .filter(term -> term.by().contains(party))
                                .map(term -> List.of(sheet.citation(said), sheet.quoted(term.word())))));
        return sheet;
    }

    private static void section(Sheet sheet, String title, Seq<? extends Seq<String>> rows) {
        if (!rows.isEmpty()) {
            sheet.heading(title).table(List.ofAll(rows));
        }
    }

    private Seq<Seq<String>> setUp(Party party, Sheet sheet) {
        Seq<Establishment> by =
                catalogue().establishments().filter(one -> one.established().equals(party));
        return by.isEmpty()
                ? List.of(List.of(sheet.say("（置く定めはない）", "(set up nowhere)")))
                : by.map(one -> List.of(
                        sheet.citation(one.said()),
                        one.by()
                                .map(sheet::say)
                                .getOrElse(sheet.say("（置く者の定めはない）", "(by nobody that the text names)"))));
    }

    /** Duties first, then what is done, then the rest, as each is first met. */
    private static Seq<ProvisionType> order(Seq<Provision> borne) {
        Seq<ProvisionType> first = List.of(ProvisionType.DUTY, ProvisionType.CONTROL, ProvisionType.STEP);
        return first.appendAll(borne.map(Provision::type))
                .distinct()
                .filter(type -> borne.exists(said -> said.type() == type));
    }

    private Seq<Seq<String>> activities(Party party, Sheet sheet) {
        ResponsibilityMatrix matrix = catalogue().matrix();
        return party instanceof Role held
                ? matrix.activitiesOf(held)
                        .map(activity ->
                                List.of(matrix.cell(activity, held).mark(), sheet.say(activity), row(activity, sheet)))
                : List.empty();
    }

    private String row(Activity activity, Sheet sheet) {
        return catalogue()
                .provisions(ProvisionType.MATRIX)
                .find(said -> said.id().value().equals(activity.key()))
                .map(sheet::citation)
                .getOrElse("");
    }
}
