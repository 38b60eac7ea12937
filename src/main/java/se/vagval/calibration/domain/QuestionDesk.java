package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentAsked;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Frågebordet. Where every question about a second judgement is put, whether somebody asks or the lot has fallen. */
@Component
class QuestionDesk {

    private static final Set<CaseStatus> NOT_YET = EnumSet.range(CaseStatus.IDEA, CaseStatus.SUPPLEMENT_REQUESTED);
    private static final Set<CaseStatus> NO_MORE = EnumSet.of(CaseStatus.WITHDRAWN, CaseStatus.ARCHIVED);

    private final SecondAssessmentRepository seconds;
    private final Assessors assessors;
    private final BlindReaders blind;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionDesk(
            SecondAssessmentRepository seconds,
            Assessors assessors,
            BlindReaders blind,
            CaseFiles caseFiles,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seconds = seconds;
        this.assessors = assessors;
        this.blind = blind;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** @param draw the draw it is part of, if it is part of one */
    UUID begin(CaseFileSummary caseFile, SecondQuestion asked, UserId asker, @Nullable UUID draw) {
        var id = caseFile.id();
        caseFiles.hold(id);
        require(!NOT_YET.contains(caseFile.status()), Reason.TOO_EARLY);
        require(!NO_MORE.contains(caseFile.status()), Reason.NOT_OPEN);
        require(caseFile.officer() != null, Reason.NO_OFFICER);
        assessors.requireAskable(caseFile, asked.assessor());
        require(codes(caseFile.judgedBy(framework)).containsAll(asked.criteria()), Reason.UNKNOWN_CODE);
        require(
                seconds.ofCase(id.value()).stream()
                        .noneMatch(it -> it.state().isBlind() && it.assessor().equals(asked.assessor())),
                Reason.ALREADY_ASKED);
        var second = seconds.save(new SecondAssessment(id, asked, asker, draw, clock.instant()));
        blind.blind(id, asked.assessor());
        events.publishEvent(new SecondAssessmentAsked(id, asker, asked.assessor()));
        return second.id();
    }

    static Set<String> codes(FrameworkVersion version) {
        return version.dimensions().stream().map(Dimension::code).collect(Collectors.toSet());
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
