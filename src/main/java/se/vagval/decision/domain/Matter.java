package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    void requireRead(@Nullable UUID read) {
        OtherPapersRefusal.requireSame(edition, read);
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFileValue);
    }
}
