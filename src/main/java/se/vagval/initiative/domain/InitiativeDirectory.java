package se.vagval.initiative.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.Initiative.Content;
import se.vagval.initiative.Initiatives;
import se.vagval.initiative.domain.InitiativeAct.InitiativesFed;
import se.vagval.initiative.domain.InitiativeRefusal.Reason;

/** Answers what other modules ask of the register. */
@Service
@Transactional
public class InitiativeDirectory implements Initiatives {

    private final InitiativeRepository initiatives;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitiativeDirectory(
            InitiativeRepository initiatives,
            CaseFiles caseFiles,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.initiatives = initiatives;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @CaseReader
    @Transactional(readOnly = true)
    public List<Initiative> like(String words, int most) {
        return words.isBlank() ? List.of() : initiatives.like(words, most);
    }

    @Override
    @CaseReader
    @Transactional(readOnly = true)
    public List<Initiative> in(String municipality, int most) {
        return initiatives.in(municipality, most);
    }

    /** The register is open to everybody inside; so nothing goes into it from a case that is marked. */
    @Override
    @CaseOfficer
    public int feed(CaseFileId caseFile, List<Content> told, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        if (!insight.markedAmong(List.of(caseFile)).isEmpty()) {
            throw new InitiativeRefusal(Reason.SECRET_CASE);
        }
        var number = (int) told.stream()
                .filter(it -> !it.theme().isBlank())
                .filter(it -> initiatives.add(
                        new Initiative(UUID.randomUUID(), 1, it, caseFile.value(), officer, clock.instant())))
                .count();
        if (number > 0) {
            events.publishEvent(new InitiativesFed(caseFile.value(), officer, number));
        }
        return number;
    }
}
