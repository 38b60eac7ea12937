package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.document.Block;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.identity.Users;
import se.vagval.web.Swedish;

/** Kommunicering as a letter: what is proposed, what it rests on, and by which day the applicant may answer. */
@Component
class CommunicationLetter {

    private static final String KEY = "decision.communication.letter.";

    private final Users users;
    private final Phrases phrases;

    CommunicationLetter(Users users, Phrases phrases) {
        this.users = users;
        this.phrases = phrases;
    }

    DocumentContent of(PartyCommunication told, CaseFileSummary caseFile) {
        var number = caseFile.registryNumber().value();
        var letter = told.letter();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say("to", letter.addressee())));
        blocks.add(new Paragraph(phrases.say("decision.document.project", caseFile.title())));
        blocks.add(new Paragraph(say("opening")));
        blocks.add(new Heading(1, say("proposal")));
        blocks.addAll(PlainText.blocks(told.proposal()));
        blocks.add(new Heading(1, say("grounds")));
        blocks.add(new BulletList(told.grounds()));
        blocks.add(new Paragraph(
                say("papers", Swedish.longDate(caseFile.received()), Swedish.longDate(told.statementDate()))));
        blocks.add(new Heading(1, say("due", Swedish.longDate(letter.due()))));
        blocks.add(new Paragraph(say("answer", number)));
        var officer = users.person(told.writtenBy());
        blocks.add(new Signatures(say("signature"), List.of(new Signatory(officer.name(), officer.title()))));
        var header = new DocumentHeader(
                        phrases.say("decision.document.organisation"),
                        phrases.say("decision.document.unit"),
                        new LabelledText(phrases.say("decision.document.date"), Swedish.date(told.writtenOn())),
                        new LabelledText(phrases.say("decision.document.registryNumber"), number))
                .with(phrases.templates().logotype().orElse(""));
        return new DocumentContent(say("title"), Phrases.SWEDISH, header, blocks).by(officer.name());
    }

    private String say(String key, Object... parts) {
        return phrases.say(KEY + key, parts);
    }
}
