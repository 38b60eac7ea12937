package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.identity.Users;
import se.vagval.strategy.PaperWords;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Remissen as a letter: why the party is asked, what about, by which day, and that it answers out of its own context. */
@Component
class SamiReferralLetter {

    private static final String KEY = "assessment.referral.letter.";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Users users;
    private final Words words;
    private final PaperWords papers;

    SamiReferralLetter(Users users, Words words, PaperWords papers) {
        this.users = users;
        this.words = words;
        this.papers = papers;
    }

    DocumentContent of(SamiReferral asked, CaseFileSummary caseFile) {
        var number = caseFile.registryNumber().value();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say("to", asked.party())));
        blocks.add(new Paragraph(say("project", caseFile.title())));
        blocks.add(new Paragraph(say("opening", Swedish.longDate(caseFile.received()))));
        blocks.add(new Heading(1, say("question")));
        blocks.addAll(PlainText.blocks(asked.question()));
        blocks.add(new Heading(1, say("due", Swedish.longDate(asked.due()))));
        blocks.add(new Paragraph(say("answer", number)));
        blocks.add(new Paragraph(say("otherwise")));
        var officer = users.person(asked.sentBy());
        blocks.add(new Signatures(say("signature"), List.of(new Signatory(officer.name(), officer.title()))));
        var header = new DocumentHeader(
                        papers.own("casefile.letter.organisation")
                                .orElseGet(() -> words.message("casefile.letter.organisation")),
                        words.message("casefile.letter.unit"),
                        new LabelledText(words.message("casefile.letter.date"), Swedish.date(asked.sentOn())),
                        new LabelledText(words.message("casefile.letter.registryNumber"), number))
                .with(papers.templates().logotype().orElse(""));
        return new DocumentContent(say("title"), SWEDISH, header, blocks).by(officer.name());
    }

    private String say(String key, Object... parts) {
        return words.message(KEY + key, parts);
    }
}
