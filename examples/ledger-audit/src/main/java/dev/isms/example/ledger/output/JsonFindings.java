package dev.isms.example.ledger.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.isms.control.Control;
import dev.isms.organization.Role;
import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.policy.Waiver;
import dev.isms.report.Ledger;
import dev.isms.report.Line;
import dev.isms.report.Place;
import dev.isms.report.Report;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * JSON — every finding that a report shows, then the ledgers and the counts; {@code findings.schema.json} describes it. Keys, ids
 * and codes are the same in either language, sentences are in the language asked for.
 */
final class JsonFindings extends Listed<JsonGenerator> {

    JsonFindings(Target target, Language language) {
        super(target, language);
    }

    @Override
    JsonGenerator begin(OutputStream stream) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(stream).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
        return json;
    }

    @Override
    void write(JsonGenerator out, Assessment<?> assessment, Line line) throws IOException {
        Finding<?> finding = line.finding();
        Control<?> control = finding.control();
        out.writeStartObject();
        out.writeStringField("place", code(line.place()));
        out.writeStringField("type", assessment.type().key());
        out.writeStringField("typeName", say(line.type()));
        if (assessment.name().isDefined()) {
            out.writeStringField("name", assessment.name().get());
        } else {
            out.writeNullField("name");
        }
        out.writeStringField("control", control.id().value());
        out.writeStringField("provision", control.provision().id().value());
        out.writeStringField("citation", say(control.provision().citation()));
        out.writeStringField("text", say(control.provision().fullText()));
        out.writeStringField("verdict", code(finding.verdict()));
        out.writeStringField("rule", say(control.sentence()));
        out.writeStringField("because", line.because(language()));
        roles(out, "accountable", finding.accountable());
        roles(out, "responsible", finding.responsible());
        if (line.place() == Place.WAIVED) {
            waiver(out, finding.waiver().get());
        }
        out.writeEndObject();
    }

    private static void roles(JsonGenerator out, String field, Seq<Role> roles) throws IOException {
        out.writeArrayFieldStart(field);
        for (Role role : roles) {
            out.writeString(role.key());
        }
        out.writeEndArray();
    }

    private static void waiver(JsonGenerator out, Waiver waiver) throws IOException {
        out.writeObjectFieldStart("waiver");
        out.writeStringField("approver", waiver.approver().name());
        out.writeStringField("from", waiver.from().toString());
        out.writeStringField("until", waiver.until().toString());
        out.writeStringField("reason", waiver.reason());
        out.writeEndObject();
    }

    @Override
    public void end(Report report) throws IOException {
        JsonGenerator out = out();
        out.writeEndArray();
        out.writeArrayFieldStart("ledgers");
        for (Ledger ledger : report.ledgers()) {
            ledger(out, ledger);
        }
        out.writeEndArray();
        out.writeStringField("policy", say(report.policy().name()));
        out.writeStringField("asOf", report.asOf().toString());
        out.writeObjectFieldStart("subjects");
        for (Conformity conformity : Conformity.values()) {
            out.writeNumberField(code(conformity), report.count(conformity));
        }
        out.writeEndObject();
        out.writeObjectFieldStart("counts");
        for (Place place : Place.values()) {
            if (place != Place.FINE) {
                out.writeNumberField(code(place), report.count(place));
            }
        }
        out.writeEndObject();
        out.writeBooleanField("readWhole", !report.hasBadData());
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void ledger(JsonGenerator out, Ledger ledger) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", say(ledger.fullName()));
        out.writeBooleanField("delivered", ledger.isDelivered());
        out.writeNumberField("rows", ledger.rows());
        out.writeNumberField("bad", ledger.bad());
        out.writeNumberField("faults", ledger.faults());
        out.writeArrayFieldStart("errors");
        for (Words error : ledger.errors()) {
            out.writeString(say(error));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
