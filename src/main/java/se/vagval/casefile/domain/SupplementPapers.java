package se.vagval.casefile.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.vagval.casefile.LetterMail;
import se.vagval.document.CopyText;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.UserId;
import se.vagval.web.Words;

/** The letter of a supplement as the files it became, in the transaction that wrote it. */
@Component
class SupplementPapers {

    private static final String KIND = "SUPPLEMENT";

    private final IssuedDocuments issued;
    private final SupplementLetter letters;
    private final CaseFileRepository caseFiles;
    private final Words words;

    SupplementPapers(IssuedDocuments issued, SupplementLetter letters, CaseFileRepository caseFiles, Words words) {
        this.issued = issued;
        this.letters = letters;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    void make(SupplementRequest request) {
        for (var format : DocumentFormat.values()) {
            of(request, format);
        }
    }

    /** A request from before letters were kept gets its file when it is first asked for. */
    IssuedDocument of(SupplementRequest request, DocumentFormat format) {
        return issued.issue(request.id(), KIND, format, () -> content(request));
    }

    /** The letter as a mail, in the words it has now; its files are there before it goes. */
    LetterMail mail(SupplementRequest request, String address, UserId by, Instant now) {
        make(request);
        var number = caseFiles.get(request.caseFile()).registryNumber().value();
        var text = words.message("casefile.letter.mail", CopyText.of(content(request)));
        return LetterMail.to(address, words.message("casefile.letter.subject", number), text, by, now);
    }

    String fileName(SupplementRequest request, DocumentFormat format) {
        var number = caseFiles.get(request.caseFile()).registryNumber().value();
        return "komplettering-" + number.replace('/', '-') + "." + format.fileEnding();
    }

    DocumentContent content(SupplementRequest request) {
        return letters.of(request, caseFiles.get(request.caseFile()));
    }
}
