package se.vagval.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * En rad i ärendets uppgiftslista. A module that has a part of the case's way contributes its row as a bean. At most one
 * statement each, since the case page is allowed eight in all.
 */
public interface CaseTask {

    /** Which row of the list this is. */
    Part part();

    CaseTaskState stateOf(CaseFileSummary caseFile);

    /** The rows of the list, in order. */
    enum Part {
        APPLICATION,
        FORMAL_CHECK,
        ASSESSMENT,
        STATEMENT,
        REVIEW,
        DECISION
    }

    /** How far a part has come. */
    enum Progress {
        NOT_YET,
        READY,
        UNDER_WAY,
        DONE
    }

    /**
     * {@code address} is where the part is worked on, null when there is nothing to open yet; {@code missing} are
     * ready-made sentences.
     */
    record CaseTaskState(Progress progress, @Nullable String address, List<String> missing) {

        public CaseTaskState {
            missing = List.copyOf(missing);
        }
    }
}
