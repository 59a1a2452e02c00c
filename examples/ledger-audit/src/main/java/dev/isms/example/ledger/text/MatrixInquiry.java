package dev.isms.example.ledger.text;

import dev.isms.organization.Responsibility;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** 責任分担表 — who answers for which activity, as the text's table. */
@Command(name = "matrix", description = "責任分担表を表示します。/ Shows the responsibility matrix.")
final class MatrixInquiry extends Inquiry {

    MatrixInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        ResponsibilityMatrix matrix = catalogue().matrix();
        Seq<Role> roles = matrix.roles();
        sheet.heading(sheet.say("責任分担表", "Responsibility matrix"));
        sheet.table(matrix.activities()
                .map(activity ->
                        roles.map(role -> matrix.cell(activity, role).mark()).prepend(sheet.say(activity)))
                .prepend(roles.map(sheet::say).prepend(sheet.say("区分", "activity"))));
        sheet.line("");
        List.of(Responsibility.OVERALL, Responsibility.RESPONSIBLE)
                .forEach(cell -> sheet.line("  " + cell.mark() + sheet.say("：", ": ") + sheet.say(cell)));
        return Either.right(sheet);
    }
}
