package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.ProjectType;

/** Granne: another case that is like the one asked for, and what is needed to tell in which way. Rank grows with likeness of the words. */
public record Neighbour(
        CaseFileId id,
        String registryNumber,
        String title,
        String applicant,
        CaseStatus status,
        ProjectType projectType,
        LocalDate received,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        long appliedAmount,
        List<String> municipalities,
        boolean sameApplicant,
        List<String> sharedActors,
        List<String> sharedWords,
        double rank) {

    public Neighbour {
        municipalities = List.copyOf(municipalities);
        sharedActors = List.copyOf(sharedActors);
        sharedWords = List.copyOf(sharedWords);
    }
}
