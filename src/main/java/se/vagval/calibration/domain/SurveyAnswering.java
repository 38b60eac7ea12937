package se.vagval.calibration.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.calibration.domain.ModelAct.ModelSurveyAnswered;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;

/** Enkäten om modellerna: each quarter, whoever judges says how they work. One may change one's mind until the quarter ends. */
@Service
@Transactional
@CaseAssessor
public class SurveyAnswering {

    private final SurveyRepository survey;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyAnswering(SurveyRepository survey, ApplicationEventPublisher events, Clock clock) {
        this.survey = survey;
        this.events = events;
        this.clock = clock;
    }

    /** The person's own answers of the quarter that is. */
    public record Own(SurveyQuarter quarter, Map<SurveyStatement, SurveyAnswer> answers, String comment) {}

    @Transactional(readOnly = true)
    public Own own(UserId person) {
        var quarter = now();
        return new Own(quarter, survey.answersOf(person, quarter), survey.commentOf(person, quarter));
    }

    /** @param seen what stood there when this was put together; something else has been answered meanwhile */
    public void answer(Map<SurveyStatement, SurveyAnswer> answers, String comment, Own seen, UserId person) {
        if (answers.isEmpty() && comment.isBlank()) {
            throw new CalibrationRefusal(Reason.EMPTY);
        }
        survey.hold(person);
        if (!own(person).equals(seen)) {
            throw new EditedMeanwhileRefusal();
        }
        var quarter = now();
        survey.keep(person, quarter, answers, comment.strip(), clock.instant());
        var subject = UUID.nameUUIDFromBytes(("model survey " + quarter.name()).getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new ModelSurveyAnswered(subject, person, quarter.name()));
    }

    private SurveyQuarter now() {
        return SurveyQuarter.of(LocalDate.now(clock));
    }
}
