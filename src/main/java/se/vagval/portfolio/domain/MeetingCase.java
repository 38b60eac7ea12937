package se.vagval.portfolio.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;

/** Ärende på dagordningen as the portfolio weighs it: from the papers that were approved and sent, and nothing else. */
public record MeetingCase(
        int number,
        CaseFileId id,
        String registryNumber,
        String title,
        boolean decided,
        boolean closed,
        long applied,
        long proposed,
        List<Level> levels) {

    /** Nivå i ett kriterium, as the papers have it. */
    public record Level(String code, String name, @Nullable Integer level, String word) {}
}
