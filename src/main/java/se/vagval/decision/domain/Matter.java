package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.vagval.casefile.CaseFileId;

/** Beslutsärende. What a list shows of a case that is to be decided, and the edition of the brief it is decided on. */
@Embeddable
public record Matter(
        @Column(name = "case_file") UUID caseFileValue,
        @Column(name = "registry_number") String registryNumber,
        @Column(name = "title") String title,
        @Column(name = "applied_amount") long appliedAmount,
        @Column(name = "edition") UUID edition) {

    public static Matter of(CaseFileId caseFile, BriefEdition edition) {
        var content = edition.content();
        return new Matter(
                caseFile.value(), content.registryNumber(), content.title(), content.appliedAmount(), edition.id());
    }

    /** Whatever is decided of a case is decided upon the papers it has. */
    void requireRead(UUID read) {
        if (!edition.equals(read)) {
            throw new OtherPapersRefusal(read);
        }
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFileValue);
    }
}
