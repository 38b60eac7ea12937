package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.Postage;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.casefile.web.SupplementForm.AnswerForm;
import se.vagval.casefile.web.SupplementForm.PostForm;
import se.vagval.casefile.web.SupplementForm.SentForm;
import se.vagval.document.CopyText;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Gate;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The page of the supplement. */
@Component
class SupplementPages {

    private static final Set<CaseStatus> ASKABLE =
            EnumSet.of(CaseStatus.FORMAL_CHECK, CaseStatus.UNDER_ASSESSMENT, CaseStatus.RETURNED);

    private final CaseReading reading;
    private final Supplementing supplementing;
    private final FormalChecks checks;
    private final IssuedDocuments issued;
    private final Framework framework;
    private final Trails trails;
    private final CaseDoors doors;
    private final ApplicationRevising applications;
    private final LetterPost post;
    private final Words words;
    private final Clock clock;

    SupplementPages(
            CaseReading reading,
            Supplementing supplementing,
            FormalChecks checks,
            IssuedDocuments issued,
            Framework framework,
            Trails trails,
            CaseDoors doors,
            ApplicationRevising applications,
            LetterPost post,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.supplementing = supplementing;
        this.checks = checks;
        this.issued = issued;
        this.framework = framework;
        this.trails = trails;
        this.doors = doors;
        this.applications = applications;
        this.post = post;
        this.words = words;
        this.clock = clock;
    }

    /** Everything casefile/supplement.html shows besides the forms. */
    record SupplementPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<SupplementRequest> requests,
            @Nullable Waiting open,
            List<Gate> gates,
            boolean mayAsk,
            boolean mayNote,
            boolean mayAnswer,
            Postage postage) {

        public List<ApplicationField> fields() {
            return List.of(ApplicationField.values());
        }

        public List<LetterWay> ways() {
            return List.of(LetterWay.values());
        }
    }

    /** The letter that waits, as it can be sent, and its files with their checksums. */
    record Waiting(SupplementRequest request, String text, List<IssuedDocuments.Issued> files) {}

    SupplementPage of(CaseFileId id, UserId person) {
        var caseFile = reading.open(id);
        var summary = reading.summaryOf(caseFile);
        var requests = supplementing.requestsOf(id);
        var mine = person.equals(summary.officer());
        return new SupplementPage(
                summary,
                trails.to(summary),
                requests.stream().filter(it -> !it.isOpen()).toList(),
                waiting(id, requests).orElse(null),
                remediable(caseFile),
                mine && ASKABLE.contains(summary.status()),
                mine && summary.status() == CaseStatus.SUPPLEMENT_REQUESTED,
                summary.status() == CaseStatus.SUPPLEMENT_REQUESTED && doors.mayDo(id.address("komplettering/svar")),
                Postage.of(post, caseFile.secrecyMark().isPresent()));
    }

    private Optional<Waiting> waiting(CaseFileId id, List<SupplementRequest> requests) {
        return requests.stream()
                .filter(SupplementRequest::isOpen)
                .findFirst()
                .map(it -> new Waiting(it, CopyText.of(supplementing.content(id, it.id())), issued.issuedOf(it.id())));
    }

    private List<Gate> remediable(CaseFile caseFile) {
        var remarks = checks.remarksOf(caseFile.id());
        return framework.version(caseFile.frameworkVersion()).gates().stream()
                .filter(it -> remarks.containsKey(it.code()))
                .toList();
    }

    /** What the officer has noted as remediable is offered as the first questions, each under its gate. */
    SupplementForm drafted(CaseFileId id) {
        return new SupplementForm(
                checks.remarksOf(id),
                reading.open(id).headline().applicant(),
                null,
                words.message("casefile.supplement.usualConsequence"));
    }

    /** The address that the applicant gave is offered for the letter. */
    Map<String, Object> emptyForms(CaseFileId id) {
        return Map.of(
                "posting",
                        new PostForm(applications.latest(id).details().contact().email()),
                "form", new SupplementForm(Map.of(), "", null, ""),
                "sending", new SentForm(null, null),
                "reply", AnswerForm.EMPTY);
    }

    void checkPosted(@Nullable PostForm form, Errors errors) {
        var address = form == null ? null : form.address();
        if (address != null && !errors.hasErrors() && !post.isAddress(address.strip())) {
            errors.rejectValue("address", "casefile.letter.noAddress");
        }
    }

    void checkSent(CaseFileId id, @Nullable SentForm form, Errors errors) {
        var on = form == null ? null : form.sentOn();
        open(id).filter(it -> on != null && on.isBefore(it.requestedOn()))
                .ifPresent(it -> errors.rejectValue("sentOn", "casefile.letter.sentBeforeWritten"));
    }

    void checkAnswered(CaseFileId id, @Nullable AnswerForm form, Errors errors) {
        var on = form == null ? null : form.answeredOn();
        open(id).flatMap(it -> it.letter().sentOn())
                .filter(it -> on != null && on.isBefore(it))
                .ifPresent(it -> errors.rejectValue("answeredOn", "casefile.letter.answeredBeforeSent"));
    }

    /** How many questions the letter asks that waits for its answer. */
    int questionsIn(CaseFileId id) {
        return open(id).map(it -> it.questions().size()).orElse(0);
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private Optional<SupplementRequest> open(CaseFileId id) {
        return supplementing.requestsOf(id).stream()
                .filter(SupplementRequest::isOpen)
                .findFirst();
    }
}
