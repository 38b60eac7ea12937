package se.vagval.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.UserId;

/** Andra bedömningar, as work lists ask for them. */
public interface SecondAssessments {

    /** A second assessment of a case that the person has been asked for and has not handed in. */
    record Asked(UUID id, CaseFileSummary caseFile, Instant at) {

        public String path() {
            return "/andrabedomning/" + id;
        }
    }

    /**
     * Those of cases that go on, the one asked for first on top; two statements, however many they are. Those after the
     * one, or the first.
     */
    List<Asked> waitingFor(UserId person, @Nullable UUID after, int limit);
}
