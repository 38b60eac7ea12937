package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.calibration.domain.ModelAct.CriterionFeedbackGiven;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.web.NotFoundRefusal;

/** Whoever judges by a criterion says how it works: about its words, while they are in hand. */
@Service
@Transactional
@CaseAssessor
public class FeedbackGiving {

    private static final int MOST_OWN = 20;

    private final FeedbackRepository feedback;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackGiving(FeedbackRepository feedback, Framework framework, ApplicationEventPublisher events, Clock clock) {
        this.feedback = feedback;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** The criterion, and what the person has said of it before. */
    public record Sheet(String version, Dimension dimension, List<CriterionFeedback> own) {}

    @Transactional(readOnly = true)
    public Sheet sheet(String version, String criterion, UserId person) {
        return new Sheet(version, dimension(version, criterion), feedback.of(person, criterion, MOST_OWN));
    }

    public void give(String version, String criterion, FeedbackTopic topic, String text, UserId person) {
        var dimension = dimension(version, criterion);
        if (text.isBlank()) {
            throw new CalibrationRefusal(Reason.EMPTY);
        }
        var id = UUID.randomUUID();
        feedback.add(
                new CriterionFeedback(id, version, dimension.code(), topic, text.strip(), person, clock.instant()));
        events.publishEvent(new CriterionFeedbackGiven(id, person, dimension.code()));
    }

    private Dimension dimension(String version, String criterion) {
        return framework.versions().stream()
                .filter(it -> it.id().equals(version))
                .flatMap(it -> it.dimensions().stream())
                .filter(it -> it.code().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("criterion"));
    }
}
