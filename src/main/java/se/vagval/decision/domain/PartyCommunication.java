package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.Correspondence;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/**
 * Kommunicering. What a decision will rest on, given to the applicant with a day to answer before it is made (FL 25 §). It
 * belongs to one edition of the statement: what another edition rests on has not been told by it.
 */
@Entity
@Table(name = "party_communication")
public class PartyCommunication {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_file")
    private UUID caseFile;

    private String statementHash;
    private LocalDate statementDate;
    private String proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> grounds;

    private String writtenBy;
    private Instant writtenAt;

    @Embedded
    private Correspondence letter;

    @SuppressWarnings("NullAway.Init")
    protected PartyCommunication() {}

    PartyCommunication(CaseFileId caseFile, Basis basis, Told told, UserId writtenBy, Instant now) {
        if (told.proposal().isBlank() || told.grounds().isEmpty()) {
            throw new CaseRefusal(CaseRefusal.Reason.FIELDS_MISSING);
        }
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.statementHash = basis.statementHash();
        this.statementDate = basis.statementDate();
        this.proposal = told.proposal().strip();
        this.grounds = List.copyOf(told.grounds());
        this.writtenBy = writtenBy.value();
        this.writtenAt = now;
        this.letter = new Correspondence(told.addressee(), told.due());
    }

    /** The edition of the statement that is told of. */
    record Basis(String statementHash, LocalDate statementDate) {}

    /** What the applicant is told: the proposal, what it rests on, and by which day to answer. */
    public record Told(String addressee, String proposal, List<String> grounds, LocalDate due) {}

    void sent(LetterWay way, LocalDate on, UserId by, Instant now) {
        if (on.isBefore(writtenOn())) {
            throw new CaseRefusal(CaseRefusal.Reason.LETTER_SENT_BEFORE_WRITTEN);
        }
        letter.sent(way, on, by, now);
    }

    boolean restsOn(String hash) {
        return statementHash.equals(hash);
    }

    public UUID id() {
        return id;
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public LocalDate statementDate() {
        return statementDate;
    }

    public String proposal() {
        return proposal;
    }

    public List<String> grounds() {
        return grounds;
    }

    public UserId writtenBy() {
        return UserId.of(writtenBy);
    }

    /** The day on the letter. */
    public LocalDate writtenOn() {
        return LocalDate.ofInstant(writtenAt, Swedish.ZONE);
    }

    public Correspondence letter() {
        return letter;
    }
}
