package se.vagval.calibration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;

/** What is said of the criteria, for the RUS-samordnare, who can change them; of the criteria and not of who said it. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class FeedbackReading {

    /** Of each criterion. */
    static final int MOST = 100;

    private final FeedbackRepository feedback;
    private final Framework framework;

    FeedbackReading(FeedbackRepository feedback, Framework framework) {
        this.feedback = feedback;
        this.framework = framework;
    }

    /** Ett kriterium med det som har sagts om det, latest first. */
    public record Line(Dimension dimension, Map<FeedbackTopic, Long> topics, List<CriterionFeedback> said) {}

    /** Those that something is said of, in the order of the framework; a criterion by its newest words. */
    public List<Line> lines() {
        var said = feedback.latestOfEach(MOST).stream().collect(Collectors.groupingBy(CriterionFeedback::criterion));
        return framework.versions().stream()
                .flatMap(it -> it.dimensions().stream())
                .collect(
                        Collectors.toMap(Dimension::code, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .filter(it -> said.containsKey(it.code()))
                .map(it -> line(it, said.getOrDefault(it.code(), List.of())))
                .toList();
    }

    private static Line line(Dimension dimension, List<CriterionFeedback> said) {
        var topics = said.stream()
                .collect(Collectors.groupingBy(CriterionFeedback::topic, TreeMap::new, Collectors.counting()));
        return new Line(dimension, topics, said);
    }
}
