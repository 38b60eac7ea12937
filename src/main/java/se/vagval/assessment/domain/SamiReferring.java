package se.vagval.assessment.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.domain.AssessmentAct.SamiReferralAnswered;
import se.vagval.assessment.domain.AssessmentAct.SamiReferralSent;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterWay;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Remittering till samisk part: the officer notes what was asked, of whom and when, and what came back. */
@Service
@Transactional
public class SamiReferring {

    private static final String LETTER = "SAMI_REFERRAL";

    private final CaseFiles caseFiles;
    private final SamiReferralRepository referrals;
    private final SamiReferralLetter letter;
    private final IssuedDocuments issued;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SamiReferring(
            CaseFiles caseFiles,
            SamiReferralRepository referrals,
            SamiReferralLetter letter,
            IssuedDocuments issued,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.referrals = referrals;
        this.letter = letter;
        this.issued = issued;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked of one party. */
    public record Asked(String party, String question, LocalDate on, LetterWay way, LocalDate due) {}

    @CaseOfficer
    public void send(CaseFileId id, Asked asked, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var sent = SamiReferral.sent(
                asked.party(), asked.question(), asked.on(), asked.way(), asked.due(), officer, LocalDate.now(clock));
        referrals.keep(id, sent, clock.instant());
        events.publishEvent(new SamiReferralSent(id, officer, sent.party()));
    }

    /** An empty answer says that none came. */
    @CaseOfficer
    public void answer(CaseFileId id, UUID referral, String text, LocalDate on, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        referrals.lock(referral);
        var asked = referrals.of(id).stream()
                .filter(it -> it.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new AssessmentRefusal(Reason.NO_SUCH_REFERRAL));
        var answer = asked.answered(text, on, officer, LocalDate.now(clock));
        if (!referrals.keep(referral, answer, clock.instant())) {
            throw new AssessmentRefusal(Reason.ANSWERED_ALREADY);
        }
        events.publishEvent(new SamiReferralAnswered(id, officer, asked.party()));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Referred of(CaseFileId id) {
        return new Referred(caseFiles.summaryOf(id), referrals.of(id));
    }

    /** The letter as it was first taken out, whatever the case is called since, and whoever its officer is. */
    @CaseReader
    public byte[] letter(CaseFileId id, UUID referral, DocumentFormat format) {
        var asked = referrals.of(id).stream()
                .filter(it -> it.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("referral"));
        return issued.issue(referral, LETTER, format, () -> letter.of(asked, caseFiles.summaryOf(id)))
                .file();
    }

    /** Ett ärendes remisser till samiska parter. */
    public record Referred(CaseFileSummary caseFile, List<SamiReferral> referrals) {}
}
