package se.vagval.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Frågeträd. The questions of one step of RUS-säkring: each answer leads to another question or ends the tree. The first
 * question is where one begins; a retired one is asked no more, and stays to be read where it once was answered. {@code light}
 * trees are those of the shorter way for small matters.
 */
public record QuestionTree(
        String code, int step, boolean light, String title, List<Question> questions, Provenance provenance) {

    public QuestionTree {
        questions = List.copyOf(questions);
    }

    /** Fråga. */
    public record Question(
            String code, String text, @Nullable Boolean retired, List<Answer> answers) {

        public Question(String code, String text, @Nullable Boolean retired, List<Answer> answers) {
            this.code = code;
            this.text = text;
            this.retired = Boolean.TRUE.equals(retired);
            this.answers = List.copyOf(answers);
        }

        public boolean asked() {
            return !Boolean.TRUE.equals(retired);
        }

        public Optional<Answer> answer(String given) {
            return answers.stream().filter(it -> it.code().equals(given)).findFirst();
        }
    }

    /** Svar: where it leads (nowhere ends the tree), whether a motivation goes with it, and whether it is a finding or stops it all. */
    public record Answer(
            String code,
            String text,
            @Nullable String next,
            @Nullable Motivation motivation,
            @Nullable Boolean finding,
            @Nullable Boolean stops) {

        public Answer(
                String code,
                String text,
                @Nullable String next,
                @Nullable Motivation motivation,
                @Nullable Boolean finding,
                @Nullable Boolean stops) {
            this.code = code;
            this.text = text;
            this.next = next == null || next.isBlank() ? null : next;
            this.motivation = Objects.requireNonNullElse(motivation, Motivation.OPTIONAL);
            this.finding = Boolean.TRUE.equals(finding);
            this.stops = Boolean.TRUE.equals(stops);
        }

        public Motivation motivated() {
            return Objects.requireNonNullElse(motivation, Motivation.OPTIONAL);
        }

        public boolean leavesFinding() {
            return Boolean.TRUE.equals(finding);
        }

        public boolean endsAll() {
            return Boolean.TRUE.equals(stops);
        }
    }

    /** Motivering till ett svar. */
    public enum Motivation {
        REQUIRED,
        OPTIONAL,
        NOT_ASKED
    }

    public Question first() {
        return questions.getFirst();
    }

    public Optional<Question> question(String given) {
        return questions.stream().filter(it -> it.code().equals(given)).findFirst();
    }
}
