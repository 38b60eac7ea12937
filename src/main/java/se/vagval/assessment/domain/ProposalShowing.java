package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.domain.AssessmentAct.ProposalSeen;
import se.vagval.assessment.domain.AssessmentDesk.Opened;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.scoring.KeptSheet;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/**
 * The officer and the proposals: asks to see one, takes it or another level by one and the same act, and says why the own
 * level is another. What was the own level before, and when, is kept with it.
 */
@Service
@Transactional
@CaseOfficer
public class ProposalShowing {

    private final AssessmentDesk desk;
    private final AssessmentWriting writing;
    private final Proposals proposals;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalShowing(
            AssessmentDesk desk,
            AssessmentWriting writing,
            Proposals proposals,
            CaseFiles caseFiles,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.writing = writing;
        this.proposals = proposals;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing happens when the service is switched off. */
    public void show(CaseFileId id, String dimension, UserId officer) {
        var opened = desk.openFor(id, officer);
        if (proposals.isOwnLevelFirst()
                && Standing.of(opened.assessment(), dimensionOf(opened, dimension), dimension)
                        .isOpen()) {
            throw new AssessmentRefusal(Reason.OWN_LEVEL_FIRST);
        }
        proposals
                .propose(opened.caseFile(), caseFiles.applicationOf(id))
                .filter(kept -> opened.assessment().changeSeen(it -> seen(it, opened, dimension, kept, officer)))
                .ifPresent(kept -> events.publishEvent(new ProposalSeen(id, officer, dimension)));
    }

    private SeenProposals seen(SeenProposals before, Opened opened, String dimension, KeptSheet kept, UserId officer) {
        var weighed = dimensionOf(opened, dimension);
        var seen = before;
        for (var proposal : shown(opened, dimension, kept)) {
            seen = seen.with(Standing.of(opened.assessment(), weighed, proposal.code())
                    .seen(proposal, kept, officer, clock.instant()));
        }
        return seen;
    }

    /**
     * Judges as {@link AssessmentWriting#judge} does; when the level of the subject is the one that was proposed, the passages
     * it rests on are cited, in the same act.
     *
     * @return the dimension's version after the act
     */
    public int decide(CaseFileId id, String dimension, String subject, GradeEntry entry, int version, UserId officer) {
        var after = writing.judge(id, dimension, entry, new CitationChange(null, null), version, officer);
        var opened = desk.openFor(id, officer);
        opened.assessment()
                .groundwork()
                .seenProposals()
                .of(subject)
                .filter(it -> it.proposed().equals(it.decided()))
                .ifPresent(it -> take(opened, dimension, it));
        return after;
    }

    private void take(Opened opened, String dimension, SeenProposal taken) {
        opened.assessment().changeSeen(seen -> seen.changed(taken::equals, SeenProposal::asTaken));
        proposals
                .kept(taken.sheet())
                .flatMap(it -> it.sheet().of(taken.subject()))
                .ifPresent(it -> cite(opened, dimension, it));
    }

    private List<LevelProposal> shown(Opened opened, String dimension, KeptSheet kept) {
        return Stream.concat(Stream.of(dimension), targets(opened, dimension).stream())
                .map(kept.sheet()::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> targets(Opened opened, String dimension) {
        var version = frameworkOf(opened);
        return TargetKind.of(dimension, version).map(it -> it.codes(version)).orElseGet(List::of);
    }

    private Dimension dimensionOf(Opened opened, String dimension) {
        return frameworkOf(opened).dimensions().stream()
                .filter(it -> it.code().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new AssessmentRefusal(Reason.UNKNOWN_CODE));
    }

    private FrameworkVersion frameworkOf(Opened opened) {
        return opened.caseFile().judgedBy(framework);
    }

    /** What stands in a list of the application can be shown, not cited. */
    private void cite(Opened opened, String dimension, LevelProposal taken) {
        var passages =
                Passages.inFields(caseFiles.applicationOf(opened.caseFile().id()));
        taken.passages().stream()
                .filter(it -> Stream.of(ApplicationField.values())
                        .anyMatch(field -> field.name().equals(it.field())))
                .flatMap(it -> citation(passages, it).stream())
                .forEach(it -> opened.assessment().cite(dimension, it, clock.instant(), added -> {}));
    }

    private static Optional<Citation> citation(Passages passages, Passage passage) {
        return passages.at(passage.field(), passage.start(), passage.end(), null);
    }
}
