package se.vagval.calibration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentFigures;
import se.vagval.assessment.AssessmentFigures.MarkCount;
import se.vagval.assessment.AssessmentFigures.SeenOutcome;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.CalibrationFigures.Criterion;
import se.vagval.calibration.domain.CalibrationFigures.Difference;
import se.vagval.calibration.domain.CalibrationFigures.Second;
import se.vagval.calibration.domain.CalibrationFigures.YearMix;
import se.vagval.calibration.domain.PairRepository.Compared;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.Statements;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Recommendation;

/** Reads what can be learnt, for the RUS-samordnare; a fixed number of statements, however much there is. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class CalibrationReading {

    private static final int MOST_SECONDS = 200;
    private static final int MOST_SEEN = 20_000;
    private static final int MOST_DIFFERENCES = 100;
    private static final int HIGHEST = 4;

    private final PairRepository pairs;
    private final AssessmentFigures assessments;
    private final Statements statements;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Framework framework;

    CalibrationReading(
            PairRepository pairs,
            AssessmentFigures assessments,
            Statements statements,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Framework framework) {
        this.pairs = pairs;
        this.assessments = assessments;
        this.statements = statements;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.framework = framework;
    }

    /** Everything, as the reader may see it. */
    public CalibrationFigures figures(UserId reader) {
        var compared = pairs.all().stream().filter(Compared::hasLevels).toList();
        var seen = assessments.seenProposals(MOST_SEEN);
        var declined = declined(compared);
        var overview = pairs.overview(MOST_SECONDS);
        var people = new HashSet<>(pairs.people());
        overview.forEach(it -> people.add(it.assessor()));
        var names = users.namesOf(people);
        return new CalibrationFigures(
                agreement(compared, declined),
                agreement(
                        compared.stream()
                                .filter(it -> it.kind() == SecondKind.SAMPLE)
                                .toList(),
                        declined),
                criteria(compared, declined, seen),
                seconds(overview, names, reader),
                byName(pairs.people(), names),
                differences(seen, reader));
    }

    private List<Second> seconds(List<PairRepository.Overview> overview, Map<UserId, String> names, UserId reader) {
        var asked = open(
                overview.stream().map(PairRepository.Overview::caseFile).collect(Collectors.toSet()),
                reader,
                insight::insightsOf);
        return overview.stream().map(it -> second(it, asked, names)).toList();
    }

    /** The latest of those that the reader may see: what is closed to them takes no place from what is not. */
    private List<Difference> differences(List<SeenOutcome> seen, UserId reader) {
        var known = dimensions();
        var differing = seen.stream()
                .filter(it -> it.differs() && known.containsKey(it.dimension()))
                .toList();
        var insights = insight.judgementInsightsOf(reader, cases(differing));
        var latest = differing.stream()
                .filter(it ->
                        insights.getOrDefault(it.caseFile(), Insight.MARKED).isOpen())
                .limit(MOST_DIFFERENCES)
                .toList();
        var shown =
                caseFiles.summariesOf(cases(latest)).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return latest.stream().flatMap(it -> difference(it, shown, known)).toList();
    }

    private static Set<CaseFileId> cases(List<SeenOutcome> seen) {
        return seen.stream().map(SeenOutcome::caseFile).collect(Collectors.toSet());
    }

    /** The pairs themselves, without the people, for whoever wants to count again. */
    public List<ExportedPair> export(UserId reader) {
        var compared = pairs.all();
        var shown = open(
                compared.stream().map(Compared::caseFile).collect(Collectors.toSet()),
                reader,
                insight::judgementInsightsOf);
        return compared.stream()
                .flatMap(it -> Stream.ofNullable(shown.get(it.caseFile()))
                        .map(caseFile ->
                                new ExportedPair(caseFile.registryNumber().value(), it)))
                .toList();
    }

    private static Agreement agreement(Collection<Compared> compared, Set<CaseFileId> declined) {
        return Agreement.of(compared.stream().map(Compared::levels).toList(), declined);
    }

    private Set<CaseFileId> declined(List<Compared> compared) {
        var cases = compared.stream().map(Compared::caseFile).collect(Collectors.toSet());
        return statements.summariesOf(cases).stream()
                .filter(it -> it.recommendation()
                        .filter(Recommendation.DECLINE::equals)
                        .isPresent())
                .map(it -> it.caseFile())
                .collect(Collectors.toSet());
    }

    private List<Criterion> criteria(List<Compared> compared, Set<CaseFileId> declined, List<SeenOutcome> seen) {
        var marks = assessments.marks();
        return dimensions().values().stream()
                .map(it -> new Criterion(
                        it,
                        agreement(
                                compared.stream()
                                        .filter(pair -> pair.criterion().equals(it.code()))
                                        .toList(),
                                declined),
                        mix(it.code(), marks),
                        SeenProposals.outcomeOf(seen.stream()
                                .filter(proposal -> proposal.dimension().equals(it.code()))
                                .toList())))
                .toList();
    }

    /** By code, as the newest version words them. */
    private Map<String, Dimension> dimensions() {
        var found = new LinkedHashMap<String, Dimension>();
        framework.versions().forEach(version -> version.dimensions().forEach(it -> found.putIfAbsent(it.code(), it)));
        return found;
    }

    private static List<YearMix> mix(String code, List<MarkCount> marks) {
        var years = new TreeMap<Integer, Map<String, Long>>();
        marks.stream()
                .filter(it -> it.dimension().equals(code))
                .forEach(it -> years.computeIfAbsent(it.year(), year -> new HashMap<>())
                        .merge(it.mark(), it.count(), Long::sum));
        return years.entrySet().stream()
                .map(it -> new YearMix(
                        it.getKey(),
                        IntStream.rangeClosed(0, HIGHEST)
                                .mapToObj(level -> it.getValue().getOrDefault(String.valueOf(level), 0L))
                                .toList(),
                        it.getValue().getOrDefault(Verdict.NOT_ASSESSABLE, 0L)
                                + it.getValue().getOrDefault(Verdict.NOT_RELEVANT, 0L)))
                .toList();
    }

    private static Stream<Difference> difference(
            SeenOutcome it, Map<CaseFileId, CaseFileSummary> shown, Map<String, Dimension> known) {
        var caseFile = shown.get(it.caseFile());
        var dimension = known.get(it.dimension());
        return caseFile == null || dimension == null
                ? Stream.empty()
                : Stream.of(new Difference(
                        dimension,
                        it.subject(),
                        caseFile.registryNumber().value(),
                        it.own(),
                        it.proposed(),
                        it.decided(),
                        it.reason()));
    }

    private static Second second(
            PairRepository.Overview it, Map<CaseFileId, CaseFileSummary> asked, Map<UserId, String> names) {
        var caseFile = asked.get(it.caseFile());
        return new Second(
                it.id(),
                caseFile == null ? null : caseFile.registryNumber().value(),
                caseFile == null ? null : it.caseFile().address("andrabedomning/") + it.id(),
                it.kind(),
                it.state(),
                names.getOrDefault(it.assessor(), it.assessor().value()),
                it.askedAt());
    }

    /** Those of the cases that are open to the reader, as it is asked: whoever is to judge one anew sees no judgement of it. */
    private Map<CaseFileId, CaseFileSummary> open(
            Set<CaseFileId> cases,
            UserId reader,
            BiFunction<UserId, Collection<CaseFileId>, Map<CaseFileId, Insight>> asked) {
        var insights = asked.apply(reader, cases);
        return caseFiles.summariesOf(cases).stream()
                .filter(it -> insights.getOrDefault(it.id(), Insight.MARKED).isOpen())
                .collect(Collectors.toMap(CaseFileSummary::id, it -> it));
    }

    private static Map<String, String> byName(List<UserId> people, Map<UserId, String> names) {
        var sorted = new ArrayList<>(people);
        sorted.sort((one, other) ->
                names.getOrDefault(one, one.value()).compareToIgnoreCase(names.getOrDefault(other, other.value())));
        return sorted.stream()
                .collect(Collectors.toMap(
                        UserId::value,
                        it -> names.getOrDefault(it, it.value()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
