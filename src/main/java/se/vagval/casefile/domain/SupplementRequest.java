package se.vagval.casefile.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationField;
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

    /**
     * Fråga. What is missing, and the gate of the formal check that waits for it; none when it belongs to no gate.
     *
     * @param answer what came to it, nothing until then
     * @param filedIn the field of the application that the answer went into, as version {@code filedAs} of it
     */
    public record Question(
            String gate,
            String text,
            @Nullable String answer,
            @Nullable ApplicationField filedIn,
            @Nullable Integer filedAs)
            implements StoredDocument {

        public static Question of(String text) {
            return at("", text);
        }

        public static Question at(String gate, String text) {
            return new Question(gate, text, null, null, null);
        }

        Question answered(Reply.Part came) {
            return new Question(gate, text, came.text(), came.field(), null);
        }

        Question filed(int version) {
            return filedIn == null ? this : new Question(gate, text, answer, filedIn, version);
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

    /** Svaret blev. Each answer stands at its question, and all of it together in the letter. */
    void answered(Reply reply, LocalDate on, UserId by, Instant now) {
        letter.answered(reply.whole(questions), on, by, now);
        var filed = new ArrayList<Question>();
        for (var at = 0; at < questions.size(); at++) {
            var came = reply.at(at);
            var question = questions.get(at);
            filed.add(came == null ? question : question.answered(came));
        }
        questions = List.copyOf(filed);
    }

    void filed(int version) {
        questions = questions.stream().map(it -> it.filed(version)).toList();
    }

    /** Whether what came was an answer about that gate. */
    public boolean answers(String gate) {
        return letter.isAnswered() && gates().contains(gate);
    }

    /** What came to the questions of a gate; all that came where nothing was said question by question. */
    public String answerTo(String gate) {
        var own = questions.stream()
                .filter(it -> it.gate().equals(gate))
                .map(Question::answer)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return own.isEmpty() ? letter.answer().orElse("") : own;
    }

    public boolean isAnsweredByQuestion() {
        return questions.stream().anyMatch(it -> it.answer() != null);
    }

    /** The gates that are to be judged anew when something has come: those whose questions have been answered. */
    Set<String> gates() {
        var all = !isAnsweredByQuestion();
        return questions.stream()
                .filter(it -> all || it.answer() != null)
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
