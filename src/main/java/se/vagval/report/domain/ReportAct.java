package se.vagval.report.domain;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** What people do in the annual report, and in the results of a case. */
sealed interface ReportAct extends AuditableEvent {

    private static UUID of(int year) {
        return UUID.nameUUIDFromBytes(("annual report " + year).getBytes(StandardCharsets.UTF_8));
    }

    @ActName("AnnualReportBegun")
    record AnnualReportBegun(int year, UserId actor) implements ReportAct {
        @Override
        public UUID subject() {
            return of(year);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("year", Integer.toString(year));
        }
    }

    @ActName("AnnualReportAnswered")
    record AnnualReportAnswered(int year, String question, UserId actor) implements ReportAct {
        @Override
        public UUID subject() {
            return of(year);
        }

        @Override
        public @Nullable String part() {
            return question;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("question", question);
        }
    }

    @ActName("AnnualReportApproved")
    record AnnualReportApproved(int year, UserId actor) implements ReportAct {
        @Override
        public UUID subject() {
            return of(year);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("year", Integer.toString(year));
        }
    }

    @ActName("CaseResultNoted")
    record CaseResultNoted(UUID subject, UserId actor) implements ReportAct {}

    @ActName("CaseResultRemoved")
    record CaseResultRemoved(UUID subject, UserId actor) implements ReportAct {}
}
