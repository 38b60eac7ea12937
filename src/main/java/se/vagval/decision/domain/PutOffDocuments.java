package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.NumberedList;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.DocumentContent;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;

/** Protokollsutdrag om det som inte avgjordes: a case that the committee tabled or referred back, and why. */
@Component
class PutOffDocuments {

    private static final String PAPER = "decision.paper.";

    private final Phrases phrases;
    private final DecisionDocuments documents;
    private final RulingDocuments rulings;
    private final BriefEditionRepository editions;

    PutOffDocuments(
            Phrases phrases, DecisionDocuments documents, RulingDocuments rulings, BriefEditionRepository editions) {
        this.phrases = phrases;
        this.documents = documents;
        this.rulings = rulings;
        this.editions = editions;
    }

    DocumentContent extract(AgendaItem item, MinutesExtract extract) {
        var putOff = extract.putOff().orElseThrow();
        var matter = item.matter();
        var applicant = editions.findById(matter.edition())
                .map(it -> it.content().applicant())
                .orElse("");
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", matter.title())));
        blocks.add(new KeyFacts(List.of(
                fact("record.decisionMaker", phrases.say("decision.committee")),
                fact("paper.meeting", rulings.when(item.meeting())),
                fact("paper.item", Integer.toString(item.number())),
                fact("record.paragraph", phrases.say("decision.paragraph", Integer.toString(putOff.paragraph()))),
                fact("paper.applicant", applicant))));
        blocks.add(new Heading(1, phrases.say(PAPER + "ruling")));
        blocks.add(new NumberedList(
                List.of(phrases.say(PAPER + "putOff." + putOff.how(), matter.title(), matter.registryNumber()))));
        if (!putOff.why().isBlank()) {
            blocks.add(new Heading(1, phrases.say(PAPER + "reasons")));
            blocks.addAll(PlainText.blocks(putOff.why()));
        }
        rulings.attested(blocks, extract);
        return documents.document(
                phrases.say(PAPER + "title.minutesExtract"), extract.date(), matter.registryNumber(), blocks);
    }

    private LabelledText fact(String label, String value) {
        return new LabelledText(phrases.say("decision." + label), value);
    }
}
