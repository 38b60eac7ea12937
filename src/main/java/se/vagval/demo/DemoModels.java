package se.vagval.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.FeedbackGiving;
import se.vagval.calibration.domain.FeedbackTopic;
import se.vagval.calibration.domain.SurveyAnswer;
import se.vagval.calibration.domain.SurveyAnswering;
import se.vagval.calibration.domain.SurveyStatement;
import se.vagval.identity.UserId;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Says what those who judge think of the models: of one criterion, and in the quarter's survey. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoModels {

    private static final List<UserId> ANSWERING =
            List.of(DemoPeople.OFFICER, UserId.of("handlaggare2"), DemoPeople.MANAGER, UserId.of("enhetschef2"));

    private final FeedbackGiving feedback;
    private final SurveyAnswering survey;
    private final Framework framework;
    private final ActingAs acting;
    private final DemoWords words;
    private final Clock clock;

    DemoModels(
            FeedbackGiving feedback,
            SurveyAnswering survey,
            Framework framework,
            ActingAs acting,
            DemoWords words,
            Clock clock) {
        this.feedback = feedback;
        this.survey = survey;
        this.framework = framework;
        this.acting = acting;
        this.words = words;
        this.clock = clock;
    }

    void say() {
        var inForce = framework.inForceOn(LocalDate.now(clock));
        say(inForce, DimensionRole.EFFECT_LOGIC, FeedbackTopic.ANCHORS, "models.anchors", ANSWERING.getFirst());
        say(inForce, DimensionRole.SAMI, FeedbackTopic.GUIDANCE, "models.guidance", ANSWERING.get(1));
        var answers = SurveyAnswer.values();
        for (var at = 0; at < ANSWERING.size(); at++) {
            var person = ANSWERING.get(at);
            var given = Map.of(
                    SurveyStatement.CRITERIA_CLEAR, answers[3],
                    SurveyStatement.ANCHORS_HELP, answers[1 + at],
                    SurveyStatement.RULE_FITS, answers[2 + at % 2]);
            var comment = at == 0 ? words.say("models.comment") : "";
            acting.person(person, () -> survey.answer(given, comment, survey.own(person), person));
        }
    }

    private void say(
            FrameworkVersion version, DimensionRole criterion, FeedbackTopic topic, String text, UserId person) {
        acting.person(
                person, () -> feedback.give(version.id(), version.codeOf(criterion), topic, words.say(text), person));
    }
}
