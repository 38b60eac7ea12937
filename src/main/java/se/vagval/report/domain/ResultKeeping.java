package se.vagval.report.domain;

import static se.vagval.report.domain.ReportRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.report.domain.ReportRefusal.Reason;

/** Resultat i ett ärende: written by its officer; an effect says which goal it serves and on what ground it is said. */
@Service
@Transactional
public class ResultKeeping {

    private final ResultRepository results;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultKeeping(ResultRepository results, CaseFiles caseFiles, ApplicationEventPublisher events, Clock clock) {
        this.results = results;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @CaseReader
    public List<CaseResult> of(CaseFileId caseFile) {
        return results.of(caseFile);
    }

    /** Said twice in the same words it stands once. */
    @CaseOfficer
    public void note(
            CaseFileId caseFile,
            ResultKind kind,
            int year,
            String text,
            @Nullable String goal,
            @Nullable EffectGround ground,
            UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        caseFiles.hold(caseFile);
        requireThat(year <= LocalDate.now(clock).getYear(), Reason.YEAR_TO_COME);
        requireThat(!kind.hasGoal() || goal != null, Reason.GOAL_MISSING);
        requireThat(kind != ResultKind.EFFECT || ground != null, Reason.GROUND_MISSING);
        var result = new CaseResult(
                UUID.randomUUID(),
                caseFile,
                kind,
                year,
                text.strip().replaceAll("\\R", " "),
                kind.hasGoal() ? goal : null,
                kind == ResultKind.EFFECT ? ground : null);
        var known = results.of(caseFile).stream()
                .anyMatch(it ->
                        it.kind() == kind && it.year() == year && it.text().equals(result.text()));
        if (!known) {
            results.add(result, officer, clock.instant());
            events.publishEvent(new ReportAct.CaseResultNoted(caseFile.value(), officer));
        }
    }

    @CaseOfficer
    public void remove(CaseFileId caseFile, UUID result, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        if (results.remove(caseFile, result, clock.instant())) {
            events.publishEvent(new ReportAct.CaseResultRemoved(caseFile.value(), officer));
        }
    }
}
