package se.vagval.casefile.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.Correspondence;
import se.vagval.casefile.LetterWay;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Komplettering. Questions to the applicant in a letter, the day by which they are to be answered, and what happens otherwise. */
@Entity
public class SupplementRequest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    private String consequence;
    private String requestedBy;
    private Instant requestedAt;

    @Embedded
    private Correspondence letter;

    @SuppressWarnings("NullAway.Init")
    protected SupplementRequest() {}

    SupplementRequest(CaseFileId caseFile, Wanted wanted, UserId requestedBy, Instant now) {
        if (wanted.questions().isEmpty() || wanted.consequence().isBlank()) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.questions = List.copyOf(wanted.questions());
        this.consequence = wanted.consequence();
        this.requestedBy = requestedBy.value();
        this.requestedAt = now;
        this.letter = new Correspondence(wanted.addressee(), wanted.due());
    }

    /** Fråga. What is missing, and the gate of the formal check that waits for it; none when it belongs to no gate. */
    public record Question(String gate, String text) implements StoredDocument {

        public static Question of(String text) {
            return new Question("", text);
        }
    }

    /** What is asked for, of whom. */
    public record Wanted(List<Question> questions, String addressee, LocalDate due, String consequence) {}

    public UUID id() {
        return id;
    }

    public CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public Correspondence letter() {
        return letter;
    }

    public boolean isOpen() {
        return letter.isOpen();
    }

    public List<Question> questions() {
        return questions;
    }

    /** The gates that are to be judged anew when something has come. */
    Set<String> gates() {
        return questions.stream()
                .map(Question::gate)
                .filter(it -> !it.isBlank())
                .collect(Collectors.toSet());
    }

    public String consequence() {
        return consequence;
    }

    public UserId requestedBy() {
        return UserId.of(requestedBy);
    }

    void sent(LetterWay way, LocalDate on, UserId by, Instant now) {
        if (on.isBefore(requestedOn())) {
            throw new CaseRefusal(Reason.LETTER_SENT_BEFORE_WRITTEN);
        }
        letter.sent(way, on, by, now);
    }

    /** The day on the letter. */
    public LocalDate requestedOn() {
        return LocalDate.ofInstant(requestedAt, Swedish.ZONE);
    }
}
