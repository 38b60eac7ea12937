package se.vagval.assessment;

import java.util.List;
import se.vagval.casefile.CaseFileId;

/**
 * Bedömningarna i siffror, for learning: of criteria, never of people. Cases with a secrecy mark are left out. Marks are "0"
 * to "4", "?" for what cannot be assessed and "×" for what is not relevant.
 */
public interface AssessmentFigures {

    /** How often each mark was given, by criterion and the year the application came in. */
    List<MarkCount> marks();

    /** What has become of the proposals that were seen, latest first, at most so many. */
    List<SeenOutcome> seenProposals(int limit);

    /** Antal bedömningar med samma nivå. */
    record MarkCount(int year, String frameworkVersion, String dimension, String mark, long count) {}

    /** Sett förslag och vad det blev; nothing in {@code own} when no own level came first, nor in {@code decided} until there is one. */
    record SeenOutcome(
            CaseFileId caseFile,
            String subject,
            String dimension,
            String own,
            String proposed,
            String decided,
            boolean taken,
            String reason) {

        public boolean hasDecision() {
            return !decided.isEmpty();
        }

        public boolean differs() {
            return hasDecision() && !decided.equals(proposed);
        }

        /** A level that stood before, and was given up after the proposal had been seen. */
        public boolean hasChangedMind() {
            return !own.isEmpty() && hasDecision() && !own.equals(decided);
        }
    }
}
