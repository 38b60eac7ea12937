package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentAsked;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentWithdrawn;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Asks somebody to judge a case, or a part of it, anew; and takes the question back. */
@Service
@Transactional
@CaseAssessor
public class SecondAsking {

    private static final Set<CaseStatus> NOT_YET = EnumSet.range(CaseStatus.IDEA, CaseStatus.SUPPLEMENT_REQUESTED);
    private static final Set<CaseStatus> NO_MORE = EnumSet.of(CaseStatus.WITHDRAWN, CaseStatus.ARCHIVED);

    private final SecondAssessmentRepository seconds;
    private final Assessors assessors;
    private final BlindReaders blind;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondAsking(
            SecondAssessmentRepository seconds,
            Assessors assessors,
            BlindReaders blind,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seconds = seconds;
        this.assessors = assessors;
        this.blind = blind;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** The case's officer, or a manager of its unit, asks. */
    public UUID ask(CaseFileId id, SecondQuestion asked, UserId asker) {
        insight.requireOpenToChange(id, asker);
        var caseFile = caseFiles.summaryOf(id);
        require(mayAsk(caseFile, users.person(asker)), Reason.NOT_ASKER);
        require(asked.kind() != SecondKind.SAMPLE, Reason.NOT_ASKER);
        return begin(caseFile, asked, asker, null);
    }

    /** As part of a draw, which nobody picks. */
    UUID begin(CaseFileSummary caseFile, SecondQuestion asked, UserId asker, @Nullable UUID draw) {
        var id = caseFile.id();
        caseFiles.hold(id);
        require(!NOT_YET.contains(caseFile.status()), Reason.TOO_EARLY);
        require(!NO_MORE.contains(caseFile.status()), Reason.NOT_OPEN);
        require(caseFile.officer() != null, Reason.NO_OFFICER);
        assessors.requireAskable(caseFile, asked.assessor());
        require(
                codes(framework.version(caseFile.frameworkVersion())).containsAll(asked.criteria()),
                Reason.UNKNOWN_CODE);
        require(
                seconds.ofCase(id.value()).stream()
                        .noneMatch(it -> it.state().isBlind() && it.assessor().equals(asked.assessor())),
                Reason.ALREADY_ASKED);
        var second = seconds.save(new SecondAssessment(id, asked, asker, draw, clock.instant()));
        blind.blind(id, asked.assessor());
        events.publishEvent(new SecondAssessmentAsked(id, asker, asked.assessor()));
        return second.id();
    }

    /** By whoever asked, or whoever asks now in that one's place. */
    public void withdraw(CaseFileId id, UUID which, UserId person) {
        insight.requireOpen(id, person);
        var second = seconds.findLocked(which, id.value()).orElseThrow(SecondReading::noSuch);
        require(
                second.askedBy().equals(person) || mayAsk(caseFiles.summaryOf(id), users.person(person)),
                Reason.NOT_ASKER);
        second.withdraw(person, clock.instant());
        blind.unblind(id, second.assessor());
        events.publishEvent(new SecondAssessmentWithdrawn(id, person, second.assessor()));
    }

    static boolean mayAsk(CaseFileSummary caseFile, Person person) {
        return person.id().equals(caseFile.officer()) || person.manages(caseFile.unit());
    }

    static Set<String> codes(FrameworkVersion version) {
        return version.dimensions().stream()
                .map(FrameworkVersion.Dimension::code)
                .collect(Collectors.toSet());
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
