package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.SupportAnswer;
import se.vagval.assessment.SupportAnswer.Standing;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.FrameworkVersion;

/** Svar på stödformens frågor: what the officer has read in the application of each question, by the question's code. */
public record SupportAnswers(List<Given> given) implements StoredDocument {

    public static final SupportAnswers NONE = new SupportAnswers(null);

    public SupportAnswers(@Nullable List<Given> given) {
        this.given = given == null ? List.of() : List.copyOf(given);
    }

    /** Det som är läst om en fråga. */
    public record Given(String code, Standing standing, String note) {

        public Given(@Nullable String code, @Nullable Standing standing, @Nullable String note) {
            this.code = Objects.requireNonNullElse(code, "");
            this.standing = Objects.requireNonNullElse(standing, Standing.UNREAD);
            this.note = Objects.requireNonNullElse(note, "");
        }
    }

    /** What is read now of the questions that were asked, over what has been read of those of another form of support. */
    SupportAnswers over(SupportAnswers standing, Collection<String> asked) {
        return new SupportAnswers(AnswersByCode.over(standing.given, given, asked, Given::code));
    }

    /** Every question of the form of support, also those that nobody has read the application for yet. */
    public List<SupportAnswer> to(FrameworkVersion framework, String supportForm) {
        return framework.supportForm(supportForm).stream()
                .flatMap(it -> it.questions().stream())
                .map(this::answer)
                .toList();
    }

    private SupportAnswer answer(FormOfSupport.Question question) {
        return given.stream()
                .filter(it -> question.code().equals(it.code()))
                .findFirst()
                .map(it -> new SupportAnswer(question.code(), question.text(), it.standing(), it.note()))
                .orElseGet(() -> new SupportAnswer(question.code(), question.text(), Standing.UNREAD, ""));
    }
}
