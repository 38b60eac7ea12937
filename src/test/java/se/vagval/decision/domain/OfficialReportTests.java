package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.identity.UserId;

class OfficialReportTests {

    static final UserId ANNA = UserId.of("anna.handlaggare");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    final OfficialReport report = new OfficialReport(CaseFileId.random());

    @Test
    void keepsOnlyWhatDiffersFromTheDraftAsTheOfficersOwn() {
        var changed = report.write(
                Map.of(ReportSection.PROPOSAL, "Förslag", ReportSection.SUMMARY, "Min text"),
                draft("Utkast"),
                ANNA,
                NOON);

        assertThat(changed).containsExactly(ReportSection.SUMMARY);
        assertThat(report.text(ReportSection.PROPOSAL).hasOwn()).isFalse();
        assertThat(report.text(ReportSection.SUMMARY).hasOwn()).isTrue();
        assertThat(report.over(draft("Nytt utkast")).text(ReportSection.SUMMARY))
                .isEqualTo("Min text");
    }

    @Test
    void letsAnUntouchedSectionFollowTheDraft() {
        report.write(Map.of(ReportSection.SUMMARY, "Utkast"), draft("Utkast"), ANNA, NOON);

        assertThat(report.over(draft("Nytt utkast")).text(ReportSection.SUMMARY))
                .isEqualTo("Nytt utkast");
    }

    @Test
    void returnsToTheDraftWhenASectionIsEmptied() {
        report.write(Map.of(ReportSection.SUMMARY, "Min text"), draft("Utkast"), ANNA, NOON);
        report.write(Map.of(ReportSection.SUMMARY, "  "), draft("Utkast"), ANNA, NOON);

        assertThat(report.over(draft("Utkast")).text(ReportSection.SUMMARY)).isEqualTo("Utkast");
    }

    @Test
    void saysThatASaveChangedNothing() {
        report.write(Map.of(ReportSection.SUMMARY, "Min text"), draft("Utkast"), ANNA, NOON);

        assertThat(report.write(Map.of(ReportSection.SUMMARY, "Min text"), draft("Utkast"), ANNA, NOON))
                .isEmpty();
    }

    @Test
    void standsStillWhenCompleteUntilItIsOpened() {
        report.complete(draft("Utkast"), ANNA, NOON);

        assertThat(report.completion()).hasValue(new Completion(ANNA.value(), NOON));
        assertThat(report.over(draft("Nytt utkast")).text(ReportSection.SUMMARY))
                .isEqualTo("Utkast");
        assertRefused(Reason.LOCKED, () -> report.write(Map.of(), draft("Utkast"), ANNA, NOON));
        report.reopen();
        assertThat(report.over(draft("Nytt utkast")).text(ReportSection.SUMMARY))
                .isEqualTo("Nytt utkast");
        assertRefused(Reason.REPORT_NOT_COMPLETE, report::reopen);
    }

    @Test
    void isNotCompleteWithoutProposalAndSummary() {
        assertRefused(Reason.REPORT_EMPTY, () -> report.complete(draft(""), ANNA, NOON));
    }

    private static ReportContent draft(String summary) {
        return new ReportContent(
                "RUN/117/2026",
                "Byhuset",
                "Anna",
                LocalDate.of(2026, 11, 20),
                Map.of(ReportSection.PROPOSAL, "Förslag", ReportSection.SUMMARY, summary),
                List.of(),
                List.of(),
                0,
                null);
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
