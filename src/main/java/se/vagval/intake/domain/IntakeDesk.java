package se.vagval.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.casefile.Registrations;
import se.vagval.intake.ReceivedFileId;
import se.vagval.strategy.Framework;

/** Puts a received file together with its interpretation and the answers so far; the intake's use cases work with it. */
@Component
class IntakeDesk {

    private final ReceivedFileRepository files;
    private final Registrations registrations;
    private final ApplicationReaders readers;
    private final Framework framework;
    private final Clock clock;

    IntakeDesk(
            ReceivedFileRepository files,
            Registrations registrations,
            ApplicationReaders readers,
            Framework framework,
            Clock clock) {
        this.files = files;
        this.registrations = registrations;
        this.readers = readers;
        this.framework = framework;
        this.clock = clock;
    }

    /** The bytes as they came, unless something in them is not for people's eyes. */
    Optional<byte[]> bytesOf(ReceivedFileId id) {
        var file = files.get(id);
        return readers.read(file).whole() ? Optional.of(file.content()) : Optional.empty();
    }

    IntakeView view(IntakeReview review) {
        var file = files.get(new ReceivedFileId(review.id()));
        var content = readers.read(file);
        var answers = review.answersByPath();
        var vocabulary = vocabulary(content, answers);
        return new IntakeView(
                file.summary(),
                IntakeInterpreter.interpret(content, vocabulary, surroundings(file.summary(), review), answers),
                vocabulary,
                content.whole(),
                review.version(),
                review.savedBy(),
                review.savedAt(),
                review.dismissal().orElse(null),
                review.registration().orElse(null));
    }

    /** How an application would be understood if it were received now. */
    InterpretedApplication preview(ReceivedContent content, String channel) {
        var surroundings = new IntakeSurroundings(channel, LocalDate.now(clock), registrations::isTaken);
        return IntakeInterpreter.interpret(content, vocabulary(content, Map.of()), surroundings, Map.of());
    }

    /** What is finished is not compared any more: its number is taken, by its own case. */
    private IntakeSurroundings surroundings(ReceivedFileSummary file, IntakeReview review) {
        var open = review.registration().isEmpty() && review.dismissal().isEmpty();
        return new IntakeSurroundings(
                file.channel(),
                LocalDate.ofInstant(file.receivedAt(), clock.getZone()),
                number -> open && registrations.isTaken(number));
    }

    /** The values of the framework in force on the day the application came in, or of today's while that is unknown. */
    private IntakeVocabulary vocabulary(ReceivedContent content, Map<String, IntakeAnswer> answers) {
        var path = IntakeField.RECEIVED.path();
        var answer = answers.get(path);
        var day = answer != null && answer.act() == IntakeAnswer.Act.CORRECTED
                ? answer.value()
                : content.value(path)
                        .map(it -> IntakeDates.read(it.text()).value())
                        .orElse(null);
        var received = day == null ? LocalDate.now(clock) : LocalDate.parse(day);
        return IntakeVocabulary.of(framework.inForceOn(received), received);
    }
}
