package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.Postage;
import se.vagval.casefile.domain.CaseAct.SupplementAnswered;
import se.vagval.casefile.domain.CaseAct.SupplementPosted;
import se.vagval.casefile.domain.CaseAct.SupplementRequested;
import se.vagval.casefile.domain.CaseAct.SupplementSent;
import se.vagval.casefile.domain.CaseAct.SupplementWithdrawn;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Komplettering. The officer asks the applicant for what is missing, says when the letter was sent, and files what came. */
@Service
@Transactional
public class Supplementing {

    private final SupplementRequestRepository requests;
    private final SupplementPapers papers;
    private final ApplicationRevising revising;
    private final CaseAccess access;
    private final FormalChecks checks;
    private final LetterPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supplementing(
            SupplementRequestRepository requests,
            SupplementPapers papers,
            ApplicationRevising revising,
            CaseAccess access,
            FormalChecks checks,
            LetterPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.revising = revising;
        this.access = access;
        this.checks = checks;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the letter; it has not been sent by that. */
    @CaseOfficer
    public void request(CaseFileId id, UserId officer, SupplementRequest.Wanted wanted) {
        var caseFile = access.requireOfficer(id, officer);
        caseFile.requestSupplement();
        papers.make(requests.save(new SupplementRequest(id, wanted, officer, clock.instant())));
        events.publishEvent(new SupplementRequested(id, officer, wanted.due().toString()));
    }

    @CaseOfficer
    public void sent(CaseFileId id, UserId officer, LetterWay way, LocalDate on) {
        var caseFile = access.requireOfficer(id, officer);
        var request = open(id);
        request.letter().requireAtHand();
        request.sent(way, on, officer, clock.instant());
        caseFile.stopClock(on);
        events.publishEvent(new SupplementSent(id, officer, on.toString()));
    }

    /** Hands the letter to the mail server; it has been sent when that took it, and not before. */
    @CaseOfficer
    public void post(CaseFileId id, UserId officer, String address) {
        var caseFile = access.requireOfficer(id, officer);
        Postage.of(post, caseFile.secrecyMark().isPresent()).require();
        var request = open(id);
        request.letter().post(papers.mail(request, address, officer, clock.instant()));
        post.post(new LetterKey(LetterKey.Kind.SUPPLEMENT, request.id()), officer, address);
        events.publishEvent(new SupplementPosted(id, officer));
    }

    /** A letter that was never sent is taken back, and the case goes on where it was. */
    @CaseOfficer
    public void withdraw(CaseFileId id, UserId officer) {
        var caseFile = access.requireOfficer(id, officer);
        var request = open(id);
        request.letter().requireAtHand();
        request.letter().withdraw(officer, clock.instant());
        caseFile.resume();
        events.publishEvent(new SupplementWithdrawn(id, officer));
    }

    /**
     * What came is filed, each answer at its question and in the field it belongs in, and the gates it was asked for are
     * open again; when nothing came they stay as they were. The
     * answer comes to whoever opens the post: the registrar files it, and the officer is told.
     */
    @Registrar
    public void answered(CaseFileId id, UserId officer, Reply reply, LocalDate on) {
        var caseFile = access.requireOfficerOrRegistrar(id, officer);
        var request = open(id);
        var now = clock.instant();
        request.answered(reply, on, officer, now);
        caseFile.startClock(on);
        caseFile.resume();
        revising.add(id, officer, reply.fields()).ifPresent(request::filed);
        if (request.letter().isAnswered()) {
            checks.reopen(id, request.gates(), GateReopening.ANSWERED, officer);
        }
        events.publishEvent(new SupplementAnswered(id, officer, on.toString()));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<SupplementRequest> requestsOf(CaseFileId id) {
        return requests.findByCaseFileOrderByRequestedAtDesc(id.value());
    }

    @CaseReader
    public IssuedDocument letter(CaseFileId id, UUID request, DocumentFormat format) {
        return papers.of(find(id, request), format);
    }

    /** What the letter says, to be copied into a message. */
    @CaseReader
    @Transactional(readOnly = true)
    public DocumentContent content(CaseFileId id, UUID request) {
        return papers.content(find(id, request));
    }

    private SupplementRequest open(CaseFileId id) {
        return requests.open(id.value()).orElseThrow(() -> new CaseRefusal(Reason.WRONG_STATE));
    }

    private SupplementRequest find(CaseFileId id, UUID request) {
        return requests.findById(request)
                .filter(it -> it.caseFile().equals(id))
                .orElseThrow(() -> new NotFoundRefusal("supplement"));
    }
}
