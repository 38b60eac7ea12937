package se.vagval.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.CommunicationReading;
import se.vagval.decision.domain.CommunicationReading.CommunicationSheet;
import se.vagval.decision.web.CommunicationForm.AnswerForm;
import se.vagval.decision.web.CommunicationForm.PostForm;
import se.vagval.decision.web.CommunicationForm.SentForm;
import se.vagval.decision.web.CommunicationForm.WaiverForm;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** The page of the letter before the decision. */
@Component
class CommunicationPages {

    private final CommunicationReading reading;
    private final Trails trails;
    private final CaseFiles caseFiles;
    private final LetterPost post;
    private final Clock clock;

    CommunicationPages(CommunicationReading reading, Trails trails, CaseFiles caseFiles, LetterPost post, Clock clock) {
        this.caseFiles = caseFiles;
        this.post = post;
        this.reading = reading;
        this.trails = trails;
        this.clock = clock;
    }

    /** Everything decision/communication.html shows besides the forms. */
    record CommunicationPage(CommunicationSheet sheet, boolean mine, List<Link> trail) {

        public List<LetterWay> ways() {
            return List.of(LetterWay.values());
        }

        public boolean isWritable() {
            return mine && sheet.writable();
        }
    }

    CommunicationPage of(CaseFileId id, UserId reader) {
        var sheet = reading.sheet(id);
        return new CommunicationPage(
                sheet, reader.equals(sheet.caseFile().officer()), trails.toDecision(sheet.caseFile()));
    }

    /** What nobody has typed yet: the letter as it is drafted, where it can be written at all. */
    Map<String, Object> forms(CommunicationPage page) {
        var caseFile = page.sheet().caseFile();
        return Map.of(
                "form",
                page.isWritable()
                        ? CommunicationForm.of(caseFile.applicant(), reading.drafted(caseFile.id()))
                        : new CommunicationForm("", "", "", null),
                "posting",
                new PostForm(caseFiles.mailAddressOf(caseFile.id())),
                "sending",
                new SentForm(null, null),
                "reply",
                new AnswerForm("", null),
                "waiver",
                new WaiverForm(""));
    }

    void checkDue(@Nullable CommunicationForm form, Errors errors) {
        if (form != null && form.due() != null && form.due().isBefore(LocalDate.now(clock))) {
            errors.rejectValue("due", "FutureOrPresent");
        }
    }

    void checkPosted(@Nullable PostForm form, Errors errors) {
        var address = form == null ? null : form.address();
        if (address != null && !errors.hasErrors() && !post.isAddress(address.strip())) {
            errors.rejectValue("address", "casefile.letter.noAddress");
        }
    }

    void checkSent(CaseFileId id, @Nullable SentForm form, Errors errors) {
        var open = reading.sheet(id).open();
        if (open != null
                && form != null
                && form.sentOn() != null
                && form.sentOn().isBefore(open.told().writtenOn())) {
            errors.rejectValue("sentOn", "casefile.letter.sentBeforeWritten");
        }
    }

    void checkAnswered(CaseFileId id, @Nullable AnswerForm form, Errors errors) {
        var open = reading.sheet(id).open();
        var on = form == null ? null : form.answeredOn();
        if (open != null
                && on != null
                && open.told().letter().sentOn().filter(on::isBefore).isPresent()) {
            errors.rejectValue("answeredOn", "casefile.letter.answeredBeforeSent");
        }
    }
}
