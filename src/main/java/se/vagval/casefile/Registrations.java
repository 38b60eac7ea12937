package se.vagval.casefile;

import java.util.List;
import se.vagval.identity.UserId;

/** Registrering av ärenden. How an application, however it came in, becomes a case with a registry number. */
public interface Registrations {

    /** Everything about the draft that does not add up, in the order of the form. */
    List<ApplicationFinding> check(ApplicationDraft draft);

    /** Whether a case already has the registry number. */
    boolean isTaken(String registryNumber);

    /** Registers the application; refuses with all that is in the way ({@link NotRegistrableRefusal}). */
    CaseFileId register(ApplicationDraft draft, UserId registrar);
}
