package dev.isms.sagamihara;

import static dev.isms.administration.Attestation.ATTESTATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Control;
import dev.isms.course.CourseEntry;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.sagamihara.ProvisionTable.Row;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("確認の記録で判定するのは、手順の外の責務と組織の全てであり、ほかにない")
class AttestedDutiesTest {

    /** 「置く」「整備する」 — the two sentences that set up what stands under them. */
    private static final Set<ProvisionId> SETTING_UP =
            HashSet.of("BP.4", "CS.III.1").map(ProvisionId::of);

    /** Ⅱ-2 is judged in part by a course and in part by attestation. */
    private static final Set<ProvisionId> HEADS = HashSet.of("CS.II.2").map(ProvisionId::of);

    /** The duties that a recorded course is judged by, with their heads. */
    private static Set<ProvisionId> inCourses(Set<ProvisionId> duties) {
        return HashSet.ofAll(Sagamihara.policy().of(CourseEntry.COURSE_ENTRY).controls())
                .map(Control::provision)
                .flatMap(provision ->
                        List.of(provision).appendAll(provision.entry().head()).map(Provision::id))
                .filter(duties::contains);
    }

    @Test
    @DisplayName("判定される条項は、条項一覧の責務と組織、それらを置く文に等しい")
    void what_is_judged_by_attestations_is_what_the_table_calls_a_duty_or_a_body() {
        Set<ProvisionId> judged = HashSet.ofAll(
                        Sagamihara.policy().of(ATTESTATION).controls())
                .map(Control::provision)
                .flatMap(provision ->
                        List.of(provision).appendAll(provision.entry().head()).map(Provision::id));
        Set<ProvisionId> duties = HashSet.ofAll(ProvisionTable.ofRules())
                .filter(row -> row.type().equals("duty") || row.type().equals("body"))
                .map(Row::id);
        assertEquals(duties.addAll(SETTING_UP), judged.addAll(inCourses(duties)));
        assertEquals(HashSet.empty(), judged.intersect(inCourses(duties)).removeAll(HEADS));
    }
}
