package se.vagval.calibration.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.ActCounts;
import se.vagval.identity.ModelFollower;

/**
 * Kvartalets rapport om modellerna: how they were used, and what those who judge by them think. What few have answered is not
 * shown, since it would be told who said what.
 */
@Service
@Transactional(readOnly = true)
@ModelFollower
public class SurveyReading {

    public static final int FEWEST = 3;

    /** What counts as use, by the names of acts in the trail. */
    private static final List<String> USES = List.of(
            "DimensionGraded",
            "ProposalSeen",
            "StopPointReached",
            "StatementSubmitted",
            "SecondAssessmentCompleted",
            "CommonLevelAgreed",
            "PracticeAnswered",
            "CriterionFeedbackGiven");

    private final SurveyRepository survey;
    private final ActCounts acts;
    private final Clock clock;

    SurveyReading(SurveyRepository survey, ActCounts acts, Clock clock) {
        this.survey = survey;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Ett påstående: how many gave each answer, in the order of the answers, and how many of those who took part gave none; no
     * figures when too few have answered it.
     */
    public record Line(SurveyStatement statement, List<Integer> people, int unanswered) {

        static Line of(SurveyStatement statement, List<Integer> people, int all) {
            var answered = people.stream().mapToInt(Integer::intValue).sum();
            return answered < FEWEST ? new Line(statement, List.of(), 0) : new Line(statement, people, all - answered);
        }
    }

    /** Rapporten; without lines and comments when too few have answered. */
    public record Report(
            SurveyQuarter quarter,
            boolean isRunning,
            int people,
            List<Line> lines,
            List<String> comments,
            Map<String, Long> uses) {

        public boolean isShown() {
            return people >= FEWEST;
        }
    }

    public SurveyQuarter now() {
        return SurveyQuarter.of(LocalDate.now(clock));
    }

    public Report report(SurveyQuarter quarter) {
        var people = survey.peopleIn(quarter);
        var counts = survey.countsIn(quarter);
        var comments = survey.commentsIn(quarter);
        var isShown = people >= FEWEST;
        return new Report(
                quarter,
                quarter.equals(now()),
                people,
                isShown ? lines(counts, people) : List.of(),
                isShown ? comments : List.of(),
                uses(quarter));
    }

    private Map<String, Long> uses(SurveyQuarter quarter) {
        var counted = acts.between(USES, start(quarter), start(quarter.next()));
        var uses = new LinkedHashMap<String, Long>();
        USES.forEach(it -> uses.put(it, counted.getOrDefault(it, 0L)));
        return uses;
    }

    private Instant start(SurveyQuarter quarter) {
        return quarter.first().atStartOfDay(clock.getZone()).toInstant();
    }

    private static List<Line> lines(List<SurveyRepository.Count> counts, int all) {
        return Stream.of(SurveyStatement.values())
                .map(statement -> Line.of(
                        statement,
                        Stream.of(SurveyAnswer.values())
                                .map(answer -> counts.stream()
                                        .filter(it -> it.statement() == statement && it.answer() == answer)
                                        .collect(Collectors.summingInt(SurveyRepository.Count::people)))
                                .toList(),
                        all))
                .toList();
    }
}
