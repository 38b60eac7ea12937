package se.vagval.casefile;

import java.time.Instant;
import java.util.List;
import se.vagval.identity.UserId;

/** Skrivarstugor, as work lists ask for them. */
public interface WritingOccasions {

    /** A case that the person may write in until then, and how many parts of it are still hers to do. */
    record Invitation(CaseFileSummary caseFile, Instant until, int tasksLeft) {}

    /** Those that are open now, the one that ends first on top; two statements, however many they are. */
    List<Invitation> openFor(UserId person);
}
