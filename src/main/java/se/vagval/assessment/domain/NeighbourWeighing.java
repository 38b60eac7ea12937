package se.vagval.assessment.domain;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.domain.AssessmentAct.OverlapJudged;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.initiative.Initiatives;
import se.vagval.web.EditedMeanwhileRefusal;

/** Grannar: found by whoever reads the case, and classified by its officer, which puts them among the related initiatives. */
@Service
@Transactional
public class NeighbourWeighing {

    static final int MOST = 12;
    private static final int ANY = Assessment.ANY_VERSION;

    private final CaseFiles caseFiles;
    private final CaseNeighbours neighbours;
    private final Initiatives initiatives;
    private final AssessmentRepository assessments;
    private final AssessmentDesk desk;

    NeighbourWeighing(
            CaseFiles caseFiles,
            CaseNeighbours neighbours,
            Initiatives initiatives,
            AssessmentRepository assessments,
            AssessmentDesk desk) {
        this.caseFiles = caseFiles;
        this.neighbours = neighbours;
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.desk = desk;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Neighbourhood around(CaseFileId id, UserId reader) {
        var found = neighbours.of(id, reader, MOST);
        return new Neighbourhood(
                caseFiles.summaryOf(id),
                caseFiles.applicationOf(id),
                found.cases(),
                initiatives.like(found.words(), MOST),
                overlap(id));
    }

    /** The same neighbours with what is said of them by now, without a new search for them. */
    @CaseReader
    @Transactional(readOnly = true)
    public Neighbourhood now(Neighbourhood found) {
        return found.with(overlap(found.caseFile().id()));
    }

    private OverlapAnswer overlap(CaseFileId id) {
        return assessments
                .findByCaseFile(id.value())
                .map(it -> it.groundwork().overlap())
                .orElse(OverlapAnswer.NONE);
    }

    /**
     * Puts a neighbour among the related initiatives, or changes how it is classified. What it is called comes from the
     * neighbour itself and not from the page; refused where somebody has said something of it since it was found.
     */
    @CaseOfficer
    public void classify(
            Neighbourhood found,
            UUID neighbour,
            InitiativeRelation relation,
            String lesson,
            String source,
            UserId officer) {
        var id = found.caseFile().id();
        var standing = desk.openFor(id, officer).assessment().groundwork().overlap();
        if (!found.with(standing).toldOf(neighbour).equals(found.toldOf(neighbour))) {
            throw new EditedMeanwhileRefusal();
        }
        var told = Stream.concat(
                        found.cases().stream()
                                .filter(it -> it.id().value().equals(neighbour))
                                .map(it -> new RelatedInitiative(
                                        Neighbourhood.stateOf(it.status()),
                                        it.title(),
                                        it.applicant(),
                                        "",
                                        relation,
                                        lesson,
                                        source)),
                        found.initiatives().stream()
                                .filter(it -> it.id().equals(neighbour))
                                .map(it -> told(it, relation, lesson, source)))
                .findFirst()
                .orElseThrow(() -> new AssessmentRefusal(Reason.NO_SUCH_NEIGHBOUR));
        put(id, standing, told, officer);
    }

    private static RelatedInitiative told(Initiative it, InitiativeRelation relation, String lesson, String source) {
        var content = it.content();
        return new RelatedInitiative(
                content.status(),
                content.theme(),
                content.owner(),
                content.funder(),
                relation,
                lesson.isBlank() ? content.lesson() : lesson,
                source);
    }

    private void put(CaseFileId id, OverlapAnswer standing, RelatedInitiative told, UserId officer) {
        var others = standing.initiatives().stream()
                .filter(it -> !(it.theme().equals(told.theme()) && it.owner().equals(told.owner())));
        desk.replace(
                AssessmentPart.OVERLAP,
                new OverlapAnswer(
                        standing.judgement(),
                        Stream.concat(others, Stream.of(told)).toList()),
                ANY,
                Groundwork::overlap,
                Groundwork::put,
                new OverlapJudged(id, officer));
    }

    /** Takes the case's related initiatives into the register, those that are not there. */
    @CaseOfficer
    public int feedRegister(CaseFileId id, UserId officer) {
        var places = caseFiles.summaryOf(id).municipalities();
        var told = overlap(id).initiatives().stream()
                .map(it -> Initiative.Content.told(
                        it.status() == null ? InitiativeStatus.ONGOING : it.status(),
                        it.theme(),
                        it.owner(),
                        it.funder(),
                        it.lesson(),
                        places))
                .toList();
        return initiatives.feed(id, told, officer);
    }
}
