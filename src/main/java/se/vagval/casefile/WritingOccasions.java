package se.vagval.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** Skrivarstugor, as other rooms ask for them. */
public interface WritingOccasions {

    /** A case that the person may write in until then, and how many parts of it are still hers to do. */
    record Invitation(UUID id, CaseFileSummary caseFile, Instant until, int tasksLeft) {}

    /**
     * Those that are open now, the one that ends first on top; two statements, however many they are. Those after the one,
     * or the first.
     */
    List<Invitation> openFor(UserId person, @Nullable UUID after, int limit);

    /** Who takes part or has taken part in the writing of each of the cases; one statement. */
    Map<CaseFileId, Set<UserId>> participantsOf(Collection<CaseFileId> ids);
}
