package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.vagval.strategy.ProjectType;

/**
 * Alla ansökningar, for work that goes through them all by itself: in the order of their ids, a piece at a time, so that it can go
 * on where it was interrupted. Cases marked as secret are not among them.
 */
public interface RegisteredApplications {

    /** The latest version of one, with what a reader of it has to know of its case. */
    record Registered(CaseFileId id, String title, ProjectType type, LocalDate received, ApplicationContent content) {}

    /** Those after the one id and up to the other, at most so many. */
    List<Registered> between(UUID after, UUID until, int most);

    int countBetween(UUID after, UUID until);
}
