package se.vagval.decision.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;

/**
 * Underlaget att godkänna: both papers as they stand, why they may no longer say what is so, what in them says otherwise than
 * the proposal, and who has approved.
 */
public record PaperSheet(
        CaseFileSummary caseFile,
        UUID edition,
        BriefContent brief,
        ReportContent report,
        boolean own,
        DecisionRefusal.@Nullable Reason overtaken,
        boolean briefUnchanged,
        boolean reportUnchanged,
        List<Contradiction> contradictions,
        List<Signed> signed) {

    /** Undertecknat, with title and unit as they were that day. */
    public record Signed(String name, String title, String unit, String inPlaceOf, Instant at) {}

    /** Motsägelse. A place in free text that says otherwise than the proposal; {@code place} is a message key. */
    public record Contradiction(Kind kind, String place, String words) {

        /** What is at odds with the proposal. */
        public enum Kind {
            OUTCOME,
            AMOUNT,
            CONDITIONS
        }

        /** The paper it stands in, by the last part of its page's address. */
        public String paper() {
            return place.startsWith(SECTION) ? "tjansteskrivelse" : "sammanfattning";
        }

        /** The place on that page, and on the one where both are read. */
        public String anchor() {
            if (place.startsWith(SECTION)) {
                return "avsnitt-" + place.substring(SECTION.length());
            }
            return place.endsWith("matter") ? "vad" : place.endsWith("reasons") ? "for" : "forslag";
        }

        private static final String SECTION = "ReportSection.";
    }

    /** Nobody approves her own papers, nor what has been overtaken. */
    public boolean isApprovable() {
        return !own && overtaken == null && !isApproved();
    }

    public boolean isApproved() {
        return !signed.isEmpty();
    }
}
