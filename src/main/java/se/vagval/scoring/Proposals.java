package se.vagval.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.strategy.ProjectType;

/** Förslag. What the assessment may ask of the service; everything is empty when it is switched off or has no guide to read by. */
public interface Proposals {

    /** Whether anything is proposed in a case like this; reads no text. */
    boolean areMadeFor(CaseFileSummary caseFile);

    /** Tells the text and the guide apart that a sheet made now would rest on. */
    Optional<String> basisOf(CaseFileSummary caseFile, ApplicationContent application);

    /** Reads the application and keeps what is proposed; the same text read by the same guide is kept once. */
    Optional<KeptSheet> propose(CaseFileSummary caseFile, ApplicationContent application);

    Optional<KeptSheet> kept(UUID sheet);

    /** Reads what is no case, and keeps nothing: for practice. */
    Optional<ProposalSheet> read(
            String frameworkVersion,
            String title,
            ProjectType type,
            LocalDate received,
            ApplicationContent application);

    /** The effect chain as the application tells it, read anew each time; nothing when the service is switched off. */
    ChainReading chainOf(CaseFileSummary caseFile, ApplicationContent application);

    /** Whether a person here must have given an own level before the proposal is shown. */
    boolean isOwnLevelFirst();
}
