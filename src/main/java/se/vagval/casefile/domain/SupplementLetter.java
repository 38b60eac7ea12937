package se.vagval.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.NumberedList;
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

/** Begäran om komplettering as a letter: what is missing, question by question, by which day, and what happens otherwise. */
@Component
class SupplementLetter {

    private static final String KEY = "casefile.letter.";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Users users;
    private final Words words;
    private final PaperWords papers;

    SupplementLetter(Users users, Words words, PaperWords papers) {
        this.papers = papers;
        this.users = users;
        this.words = words;
    }

    DocumentContent of(SupplementRequest request, CaseFile caseFile) {
        var number = caseFile.registryNumber().value();
        var letter = request.letter();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say("to", letter.addressee())));
        blocks.add(new Paragraph(say("project", caseFile.headline().title())));
        blocks.add(new Paragraph(say("opening", Swedish.longDate(caseFile.received()))));
        blocks.add(new Heading(1, say("questions", request.questions().size())));
        blocks.add(new NumberedList(request.questions().stream()
                .map(SupplementRequest.Question::text)
                .toList()));
        blocks.add(new Heading(1, say("due", Swedish.longDate(letter.due()))));
        blocks.add(new Paragraph(say("answer", number)));
        blocks.add(new Heading(1, say("otherwise")));
        blocks.addAll(PlainText.blocks(request.consequence()));
        var officer = users.person(request.requestedBy());
        blocks.add(new Signatures(say("signature"), List.of(new Signatory(officer.name(), officer.title()))));
        var header = new DocumentHeader(
                        papers.own(KEY + "organisation").orElseGet(() -> say("organisation")),
                        say("unit"),
                        new LabelledText(say("date"), Swedish.date(request.requestedOn())),
                        new LabelledText(say("registryNumber"), number))
                .with(papers.templates().logotype().orElse(""));
        return new DocumentContent(say("title"), SWEDISH, header, blocks).by(officer.name());
    }

    private String say(String key, Object... parts) {
        return words.message(KEY + key, parts);
    }
}
