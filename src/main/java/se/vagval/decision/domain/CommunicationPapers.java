package se.vagval.decision.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterMail;
import se.vagval.casefile.PostedLetters.Parcel;
import se.vagval.casefile.RegistryNumber;
import se.vagval.document.CopyText;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.UserId;
import se.vagval.web.Words;

/** The letter to the applicant before the decision, as the files it became. */
@Component
class CommunicationPapers {

    private static final String KIND = "PARTY_COMMUNICATION";

    private final IssuedDocuments issued;
    private final CommunicationLetter letters;
    private final CaseFiles caseFiles;
    private final Words words;

    CommunicationPapers(IssuedDocuments issued, CommunicationLetter letters, CaseFiles caseFiles, Words words) {
        this.words = words;
        this.issued = issued;
        this.letters = letters;
        this.caseFiles = caseFiles;
    }

    void make(PartyCommunication told) {
        for (var format : DocumentFormat.values()) {
            of(told, format);
        }
    }

    /** The letter as a mail, in the words it has now; its files are there before it goes. */
    LetterMail mail(PartyCommunication told, String address, UserId by, Instant now) {
        make(told);
        var number = caseFiles.summaryOf(told.caseFile()).registryNumber().value();
        var text = words.message("decision.communication.mail", CopyText.of(content(told)));
        return LetterMail.to(address, words.message("decision.communication.subject", number), text, by, now);
    }

    Parcel parcel(PartyCommunication told, RegistryNumber number) {
        var format = DocumentFormat.PDF;
        var name = "kommunicering-" + number.value().replace('/', '-') + "." + format.fileEnding();
        var mail = told.letter().mail();
        return new Parcel(
                mail.subject(),
                mail.text(),
                name,
                format.mediaType(),
                of(told, format).file());
    }

    IssuedDocument of(PartyCommunication told, DocumentFormat format) {
        return issued.issue(told.id(), KIND, format, () -> content(told));
    }

    DocumentContent content(PartyCommunication told) {
        return letters.of(told, caseFiles.summaryOf(told.caseFile()));
    }
}
