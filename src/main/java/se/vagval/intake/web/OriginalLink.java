package se.vagval.intake.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationLink;
import se.vagval.casefile.CaseFileId;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The way to what a case was registered from, if it came as a file. */
@Component
class OriginalLink implements ApplicationLink {

    private final IntakeReviewing reviewing;
    private final Words words;

    OriginalLink(IntakeReviewing reviewing, Words words) {
        this.reviewing = reviewing;
        this.words = words;
    }

    @Override
    public Optional<Link> linkFor(CaseFileId caseFile) {
        return reviewing.hasOriginal(caseFile)
                ? Optional.of(Link.to(words.message("intake.original.title"), caseFile.address("original")))
                : Optional.empty();
    }
}
