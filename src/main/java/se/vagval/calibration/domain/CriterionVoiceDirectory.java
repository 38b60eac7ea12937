package se.vagval.calibration.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.strategy.CriterionVoices;

/** Lays what is said of a criterion beside its words in a draft. */
@Component
@Transactional(readOnly = true)
class CriterionVoiceDirectory implements CriterionVoices {

    private final FeedbackRepository feedback;

    CriterionVoiceDirectory(FeedbackRepository feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Voice> on(String criterion) {
        return feedback.latestOf(criterion, FeedbackReading.MOST).stream()
                .map(it -> new Voice("FeedbackTopic." + it.topic().name(), it.text(), it.version(), it.at()))
                .toList();
    }
}
