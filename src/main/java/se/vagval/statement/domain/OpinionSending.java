package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.NO_OPINION;
import static se.vagval.statement.StatementRefusal.Reason.OPINION_SENT;
import static se.vagval.statement.StatementRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.statement.StatementAct.OpinionSent;
import se.vagval.statement.StatementRefusal;

/** The officer sends the regional opinion to the fund's authority, and says so; nothing is sent before somebody does. */
@Service
@Transactional
public class OpinionSending {

    /** Hur och när yttrandet skickades. */
    public record Sent(LetterWay way, LocalDate on) {}

    private final EditionRepository editions;
    private final SentOpinionRepository opinions;
    private final StatementPapers papers;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionSending(
            EditionRepository editions,
            SentOpinionRepository opinions,
            StatementPapers papers,
            CaseFiles caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.opinions = opinions;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Optional<Sent> sentOf(CaseFileId caseFile, String hash) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash)
                .flatMap(it -> opinions.findById(it.id()))
                .map(SentOpinion::sent);
    }

    /** @param hash the fingerprint of the edition the officer had before her */
    @CaseOfficer
    public void sent(CaseFileId caseFile, String hash, LetterWay way, LocalDate on, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var edition = editions.findFirstByCaseFileAndHash(caseFile.value(), hash)
                .filter(papers::hasOpinion)
                .orElseThrow(() -> new StatementRefusal(NO_OPINION));
        requireThat(!opinions.existsById(edition.id()), OPINION_SENT);
        opinions.saveAndFlush(new SentOpinion(edition, way, on, officer, clock.instant()));
        events.publishEvent(new OpinionSent(caseFile, on, officer));
    }
}
