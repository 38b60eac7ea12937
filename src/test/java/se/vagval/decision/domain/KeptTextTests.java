package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;

/** Whoever keeps the own words saves what is typed with them; that leaves a trace, also when the draft has not moved. */
@DecisionStorageTest
class KeptTextTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    ReportWriting reports;

    @Autowired
    BriefWriting briefs;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void tracesAReportThatIsChanged() {
        var id = decisions.approved();

        assertThat(tracesOf(id, () -> keepReport(id, "Egna ord", -1))).containsExactly("ReportSaved");
        var version = acting.person(OFFICER, () -> reports.sheet(id)).version();
        assertThat(tracesOf(id, () -> keepReport(id, "Egna ord", version)))
                .as("nothing was changed")
                .isEmpty();
    }

    @Test
    void tracesABriefThatIsChanged() {
        var id = decisions.approved();

        assertThat(tracesOf(id, () -> keepBrief(id, "Egna ord", -1))).containsExactly("BriefSaved");
        var version = acting.person(OFFICER, () -> briefs.sheet(id)).version();
        assertThat(tracesOf(id, () -> keepBrief(id, "Egna ord", version)))
                .as("nothing was changed")
                .isEmpty();
    }

    private void keepReport(CaseFileId id, String text, long version) {
        reports.keepOwnText(id, Map.of(ReportSection.SUMMARY, text), ReportSection.SUMMARY, version, OFFICER);
    }

    private void keepBrief(CaseFileId id, String text, long version) {
        var part = BriefPart.values()[0];
        var parts = new EnumMap<BriefPart, String>(
                briefs.sheet(id).content().texts().parts());
        parts.put(part, text);
        briefs.keepOwnText(id, BriefTexts.of(parts, Map.of()), part, version, OFFICER);
    }

    private List<String> tracesOf(CaseFileId id, Runnable act) {
        var before = traces(id);
        acting.person(OFFICER, act);
        return traces(id).subList(before.size(), traces(id).size());
    }

    private List<String> traces(CaseFileId id) {
        return database.sql("select act from audit_entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
