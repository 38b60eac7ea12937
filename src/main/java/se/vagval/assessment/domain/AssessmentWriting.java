package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentAct.AssessmentReadFromStatement;
import se.vagval.assessment.domain.AssessmentAct.CitationRemoved;
import se.vagval.assessment.domain.AssessmentAct.DifferenceExplained;
import se.vagval.assessment.domain.AssessmentAct.DimensionGraded;
import se.vagval.assessment.domain.AssessmentAct.PassageCited;
import se.vagval.assessment.domain.AssessmentDesk.Opened;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.FormalChecks;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** The officer's side of the criteria: grades, motivations, links and citations. */
@Service
@Transactional
@CaseOfficer
public class AssessmentWriting {

    /** Writes over whatever stands; for those who compose a whole part without having shown it to a person before. */
    public static final int ANY_VERSION = Assessment.ANY_VERSION;

    private final AssessmentDesk desk;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final EvidenceGathering evidence;
    private final FormalChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentWriting(
            AssessmentDesk desk,
            CaseFiles caseFiles,
            Framework framework,
            EvidenceGathering evidence,
            FormalChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.evidence = evidence;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** @return the dimension's version after the act */
    public int grade(CaseFileId id, String dimension, GradeEntry entry, int version, UserId officer) {
        return judge(id, dimension, entry, new CitationChange(null, null), version, officer);
    }

    /**
     * Grades, cites and removes in one act, which leaves one trace: of the grade if that changed, else of why it is another than
     * the proposed one, and else of the citation.
     *
     * @return the dimension's version after the act
     */
    public int judge(
            CaseFileId id, String dimension, GradeEntry given, CitationChange citations, int version, UserId officer) {
        var opened = desk.openFor(id, officer);
        requireDimension(frameworkOf(opened.caseFile()), dimension);
        var weighed = frameworkOf(opened.caseFile()).dimension(dimension);
        var entry = weighed.is(DimensionRole.SAMI) ? given : given.withSami(null);
        requireKnown(frameworkOf(opened.caseFile()), dimension, entry);
        requireCarried(opened, weighed, entry);
        var graded = opened.assessment().grade(weighed, entry, version, officer, clock.instant());
        var trace = change(opened, dimension, citations, officer);
        switch (graded) {
            case GRADE ->
                events.publishEvent(new DimensionGraded(id, officer, dimension, DimensionGraded.word(entry.grade())));
            case REASON -> events.publishEvent(new DifferenceExplained(id, officer, dimension));
            case NOTHING -> trace.ifPresent(events::publishEvent);
        }
        return opened.assessment().versionOf(dimension);
    }

    /** Cites the passage between two positions of an application field or a note. */
    public UUID cite(CaseFileId id, String dimension, String source, int start, int end, UserId officer) {
        return cite(id, dimension, new CitationChange.Wanted(source, start, end, null), officer);
    }

    /** Cites a passage by its words; blanks and line breaks need not agree. */
    public UUID citeText(CaseFileId id, String dimension, String source, String passage, UserId officer) {
        return cite(id, dimension, new CitationChange.Wanted(source, 0, 0, passage), officer);
    }

    private UUID cite(CaseFileId id, String dimension, CitationChange.Wanted wanted, UserId officer) {
        var opened = desk.openFor(id, officer);
        requireDimension(frameworkOf(opened.caseFile()), dimension);
        return opened.assessment()
                .cite(
                        dimension,
                        wanted.in(passagesOf(opened)),
                        clock.instant(),
                        added -> events.publishEvent(new PassageCited(id, officer, dimension)));
    }

    private Optional<AssessmentAct> change(Opened opened, String dimension, CitationChange citations, UserId officer) {
        var id = opened.caseFile().id();
        var trace = new AtomicReference<AssessmentAct>();
        if (citations.removed() != null) {
            if (!opened.assessment().removeCitation(dimension, citations.removed())) {
                throw new AssessmentRefusal(Reason.NO_SUCH_CITATION);
            }
            trace.set(new CitationRemoved(id, officer, dimension));
        }
        citations
                .cited()
                .map(it -> it.in(passagesOf(opened)))
                .ifPresent(it -> opened.assessment()
                        .cite(
                                dimension,
                                it,
                                clock.instant(),
                                added -> trace.set(new PassageCited(id, officer, dimension))));
        return Optional.ofNullable(trace.get());
    }

    /** Tells once that this assessment is read out of a statement written elsewhere; what that is silent on stays unknown. */
    public void readFromStatement(CaseFileId id, UserId officer) {
        desk.openFor(id, officer).assessment().readFromStatement();
        events.publishEvent(new AssessmentReadFromStatement(id, officer));
    }

    private Passages passagesOf(Opened opened) {
        var id = opened.caseFile().id();
        var application = caseFiles.applicationOf(id);
        var judged = new Judged(Optional.of(opened.assessment()), frameworkOf(opened.caseFile()));
        return new Passages(evidence.of(id, application, judged, checks.gatesOf(id)), application.version());
    }

    private FrameworkVersion frameworkOf(CaseFileSummary caseFile) {
        return caseFile.judgedBy(framework);
    }

    private static void requireKnown(FrameworkVersion framework, String dimension, GradeEntry entry) {
        if (entry.grade() instanceof Grade.NotRelevant(var why)) {
            require(framework.mayBeIrrelevant(dimension), Reason.ALWAYS_RELEVANT);
            require(!why.isBlank(), Reason.REASON_MISSING);
        }
        var linked = entry.targets().stream().anyMatch(it -> it.level() != null);
        require(entry.grade() == null || !linked, Reason.OVERALL_BESIDE_LINKS);
        if (entry.sami() != null) {
            var areas = framework.samiAreas().stream()
                    .map(FrameworkVersion.Item::code)
                    .toList();
            require(areas.containsAll(entry.sami().codes()), Reason.UNKNOWN_CODE);
        }
        var codes = TargetKind.of(dimension, framework)
                .map(kind -> kind.codes(framework))
                .orElseGet(List::of);
        for (var target : entry.targets()) {
            require(codes.contains(target.code()), Reason.UNKNOWN_CODE);
            require(isActive(framework, target.levelNow()), Reason.INACTIVE_LEVEL);
            require(isActive(framework, target.levelPotential()), Reason.INACTIVE_LEVEL);
        }
    }

    /** RUS-säkring is what its four steps say. */
    private void requireCarried(Opened opened, Dimension dimension, GradeEntry entry) {
        if (dimension.is(DimensionRole.RUS_ASSURANCE) && entry.grade() instanceof Grade.Level(var level)) {
            var judged = new Judged(Optional.of(opened.assessment()), frameworkOf(opened.caseFile()));
            require(
                    level <= judged.levelCarried(),
                    judged.hasAllStepsDone() ? Reason.FINDINGS_OPEN : Reason.STEPS_NOT_DONE);
        }
    }

    private static void requireDimension(FrameworkVersion framework, String dimension) {
        require(framework.dimensions().stream().anyMatch(it -> it.code().equals(dimension)), Reason.UNKNOWN_CODE);
    }

    private static boolean isActive(FrameworkVersion framework, @Nullable String level) {
        return level == null
                || framework.specialisationLevels().stream()
                        .anyMatch(it -> it.active() && it.code().equals(level));
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new AssessmentRefusal(otherwise);
        }
    }
}
