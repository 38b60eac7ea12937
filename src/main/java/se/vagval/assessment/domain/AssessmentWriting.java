package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentAct.AssessmentReadFromStatement;
import se.vagval.assessment.domain.AssessmentAct.CitationRemoved;
import se.vagval.assessment.domain.AssessmentAct.DimensionGraded;
import se.vagval.assessment.domain.AssessmentAct.PassageCited;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Dimension;

/** The officer's side of the criteria: grades, motivations, links and citations. */
@NamedInterface("work")
@Service
@Transactional
@CaseOfficer
public class AssessmentWriting {

    /** Writes over whatever stands; for those who compose a whole part without having shown it to a person before. */
    public static final int ANY_VERSION = Assessment.ANY_VERSION;

    private final AssessmentDesk desk;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentWriting(
            AssessmentDesk desk,
            CaseFiles caseFiles,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** @return the dimension's version after the act */
    public int grade(CaseFileId id, String dimension, GradeEntry given, int version, UserId officer) {
        var opened = desk.openFor(id, officer);
        requireDimension(frameworkOf(opened.caseFile()), dimension);
        var weighed = frameworkOf(opened.caseFile()).dimension(dimension);
        var entry = weighed.is(DimensionRole.SAMI) ? given : given.withSami(null);
        requireKnown(frameworkOf(opened.caseFile()), dimension, entry);
        requireCarried(opened.assessment(), weighed, entry);
        if (opened.assessment().grade(weighed, entry, version, officer, clock.instant())) {
            events.publishEvent(new DimensionGraded(id, officer, dimension, DimensionGraded.word(entry.grade())));
        }
        return opened.assessment().versionOf(dimension);
    }

    /** Cites the passage between two positions of an application field or a note. */
    public UUID cite(CaseFileId id, String dimension, String source, int start, int end, UserId officer) {
        var passage = passagesOf(id).at(source, start, end);
        return cite(id, dimension, passage.orElseThrow(() -> new AssessmentRefusal(Reason.PASSAGE_NOT_FOUND)), officer);
    }

    /** Cites a passage by its words; blanks and line breaks need not agree. */
    public UUID citeText(CaseFileId id, String dimension, String source, String passage, UserId officer) {
        var found = passagesOf(id).containing(source, passage);
        return cite(id, dimension, found.orElseThrow(() -> new AssessmentRefusal(Reason.PASSAGE_NOT_FOUND)), officer);
    }

    public void removeCitation(CaseFileId id, String dimension, UUID citation, UserId officer) {
        if (!desk.openFor(id, officer).assessment().removeCitation(dimension, citation)) {
            throw new AssessmentRefusal(Reason.NO_SUCH_CITATION);
        }
        events.publishEvent(new CitationRemoved(id, officer, dimension));
    }

    private UUID cite(CaseFileId id, String dimension, Citation passage, UserId officer) {
        var opened = desk.openFor(id, officer);
        requireDimension(frameworkOf(opened.caseFile()), dimension);
        return opened.assessment()
                .cite(
                        dimension,
                        passage,
                        clock.instant(),
                        added -> events.publishEvent(new PassageCited(id, officer, dimension)));
    }

    /** Tells once that this assessment is read out of a statement written elsewhere; what that is silent on stays unknown. */
    public void readFromStatement(CaseFileId id, UserId officer) {
        desk.openFor(id, officer).assessment().readFromStatement();
        events.publishEvent(new AssessmentReadFromStatement(id, officer));
    }

    private Passages passagesOf(CaseFileId id) {
        return new Passages(caseFiles.applicationOf(id));
    }

    private FrameworkVersion frameworkOf(CaseFileSummary caseFile) {
        return framework.version(caseFile.frameworkVersion());
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
            require(areas.containsAll(entry.sami().areas()), Reason.UNKNOWN_CODE);
        }
        var codes = TargetKind.of(dimension, framework).map(kind -> kind.codes(framework)).orElseGet(List::of);
        for (var target : entry.targets()) {
            require(codes.contains(target.code()), Reason.UNKNOWN_CODE);
            require(isActive(framework, target.levelNow()), Reason.INACTIVE_LEVEL);
            require(isActive(framework, target.levelPotential()), Reason.INACTIVE_LEVEL);
        }
    }

    /** RUS-säkring is what its four steps say. */
    private static void requireCarried(Assessment assessment, Dimension dimension, GradeEntry entry) {
        if (dimension.is(DimensionRole.RUS_ASSURANCE) && entry.grade() instanceof Grade.Level(var level)) {
            require(level <= assessment.groundwork().levelCarried(), Reason.STEPS_NOT_DONE);
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
