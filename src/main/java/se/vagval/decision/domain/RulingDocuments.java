package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.NumberedList;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.DocumentContent;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.web.Swedish;

/** The papers of a decision that is made: the delegate's decision, the extract from the minutes, and the letters. */
@Component
class RulingDocuments {

    private static final String PAPER = "decision.paper.";

    private final Phrases phrases;
    private final DecisionDocuments documents;
    private final AppealGuide appeals;

    RulingDocuments(Phrases phrases, DecisionDocuments documents, AppealGuide appeals) {
        this.phrases = phrases;
        this.documents = documents;
        this.appeals = appeals;
    }

    /** Delegationsbeslut. */
    DocumentContent delegated(Ruling ruling) {
        var minutes = ruling.minutes();
        var blocks = opening(ruling);
        var facts = new ArrayList<LabelledText>();
        fact(facts, "record.paragraph", phrases.say("decision.paragraph", Integer.toString(minutes.paragraph())));
        fact(facts, "record.date", Swedish.longDate(minutes.date()));
        fact(facts, "record.decisionMaker", minutes.decisionMaker());
        people(facts, minutes);
        fact(facts, "paper.applicant", ruling.brief().applicant());
        blocks.add(new KeyFacts(facts));
        ruling(blocks, minutes);
        reasons(blocks, minutes);
        blocks.add(heading("reported"));
        blocks.add(new Paragraph(phrases.say(PAPER + "reported.text")));
        blocks.add(signed("signed.decider", List.of(decider(ruling))));
        return paper("delegatedDecision", ruling, minutes.date(), blocks);
    }

    /** Protokollsutdrag. */
    DocumentContent extract(Ruling ruling, MinutesExtract extract) {
        var minutes = ruling.minutes();
        var blocks = opening(ruling);
        blocks.add(new KeyFacts(meeting(ruling, minutes)));
        ruling(blocks, minutes);
        reasons(blocks, minutes);
        attested(blocks, extract);
        return paper("minutesExtract", ruling, extract.date(), blocks);
    }

    /** What every extract ends with: what only the minutes say, when they were adjusted, and who attests it. */
    void attested(List<Block> blocks, MinutesExtract extract) {
        var said = extract.said();
        part(blocks, "reservations", said.reservations());
        part(blocks, "conflicts", said.conflicts());
        blocks.add(heading("minutes"));
        blocks.add(new Paragraph(
                said.publishedOn() == null
                        ? phrases.say(PAPER + "minutes.adjusted", Swedish.longDate(said.adjustedOn()))
                        : phrases.say(
                                PAPER + "minutes.announced",
                                Swedish.longDate(said.adjustedOn()),
                                Swedish.longDate(said.publishedOn()))));
        blocks.add(signed(
                "signed.extract", List.of(new Signatory(extract.name(), role(extract.title(), extract.inPlaceOf())))));
    }

    /** Who made it, by name; of somebody who is no longer known, the office. */
    private Signatory decider(Ruling ruling) {
        var decider = ruling.decider();
        return decider == null
                ? new Signatory(ruling.minutes().decisionMaker(), "")
                : new Signatory(
                        decider.name(), role(decider.title(), ruling.decision().inPlaceOf()));
    }

    private String role(String title, String inPlaceOf) {
        return inPlaceOf.isEmpty() ? title : title + ". " + phrases.say("decision.inPlaceOf", inPlaceOf);
    }

    /** Beslutsbrev. */
    DocumentContent letter(Ruling ruling, DecisionLetter letter, @Nullable LocalDate announced) {
        var minutes = ruling.minutes();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(letter.addressee().name()));
        blocks.addAll(opening(ruling));
        blocks.add(new Paragraph(lead(ruling, letter)));
        blocks.add(new Paragraph(phrases.say(
                PAPER + "letter.made",
                Swedish.longDate(minutes.date()),
                Integer.toString(minutes.paragraph()),
                ruling.registryNumber())));
        ruling(blocks, minutes);
        reasons(blocks, minutes);
        blocks.add(heading("appeal"));
        blocks.addAll(appeals.blocks(letter.appealTrack(), ruling, announced));
        blocks.add(heading("questions"));
        blocks.add(new Paragraph(
                phrases.say(PAPER + "questions.text", letter.name(), ruling.registryNumber(), phrases.region())));
        blocks.add(signed("signed.letter", List.of(new Signatory(letter.name(), letter.title()))));
        return paper("letter", ruling, letter.date(), blocks);
    }

    /** The applicant is told what the decision means for the applicant; others, what it means for the project. */
    private String lead(Ruling ruling, DecisionLetter letter) {
        var minutes = ruling.minutes();
        var known = ruling.brief().appliedAmount() > 0 ? "" : ".unknown";
        var whom = letter.addressee().role() == AddresseeRole.APPLICANT ? "you" : "others";
        return phrases.say(
                PAPER + "letter." + whom + "." + minutes.outcome() + known,
                subject(minutes.decisionMaker()),
                Swedish.amount(minutes.grantedAmount()),
                Swedish.amount(ruling.brief().appliedAmount()),
                letter.applicant());
    }

    /** A name with a title after it is followed by a comma in the sentence. */
    static String subject(String decisionMaker) {
        return decisionMaker.contains(", ") ? decisionMaker + "," : decisionMaker;
    }

    /** What it is about, and that it puts something right, if it does. */
    private List<Block> opening(Ruling ruling) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", ruling.title())));
        var replaced = ruling.replaced();
        if (replaced != null) {
            blocks.add(new Paragraph(phrases.say(
                    PAPER + "corrected",
                    Swedish.longDate(replaced.minutes().date()),
                    Integer.toString(replaced.minutes().paragraph()),
                    ruling.decision().correctionReason())));
        }
        return blocks;
    }

    private List<LabelledText> meeting(Ruling ruling, DecisionMinutes minutes) {
        var facts = new ArrayList<LabelledText>();
        fact(facts, "record.decisionMaker", minutes.decisionMaker());
        var item = ruling.item();
        if (item != null) {
            fact(facts, "paper.meeting", when(item.meeting()));
            fact(facts, "paper.item", Integer.toString(item.number()));
        }
        fact(facts, "record.paragraph", phrases.say("decision.paragraph", Integer.toString(minutes.paragraph())));
        people(facts, minutes);
        fact(facts, "paper.applicant", ruling.brief().applicant());
        return facts;
    }

    String when(Meeting meeting) {
        return phrases.say(
                PAPER + "meeting.when",
                Swedish.longDate(meeting.date()),
                Swedish.time(meeting.startsAt()),
                meeting.place());
    }

    private void people(List<LabelledText> facts, DecisionMinutes minutes) {
        fact(facts, "record.rapporteur", minutes.rapporteur());
        fact(facts, "record.participants", String.join(", ", minutes.participants()));
    }

    /** The clauses as they were decided; a condition that no clause tells stands by itself. */
    private void ruling(List<Block> blocks, DecisionMinutes minutes) {
        blocks.add(heading("ruling"));
        blocks.add(
                minutes.clauses().isEmpty()
                        ? new Paragraph(phrases.word(minutes.outcome()) + ".")
                        : new NumberedList(minutes.clauses()));
        var told = flat(String.join("\n", minutes.clauses()));
        var untold = minutes.conditions().stream()
                .filter(it -> !told.contains(flat(it)))
                .toList();
        if (!untold.isEmpty()) {
            blocks.add(new Heading(1, phrases.say("decision.brief.conditions")));
            blocks.add(new NumberedList(untold));
        }
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void reasons(List<Block> blocks, DecisionMinutes minutes) {
        part(blocks, "reasons", minutes.motivation());
        part(blocks, "deviation", minutes.deviation());
    }

    private void part(List<Block> blocks, String name, String text) {
        if (!text.isBlank()) {
            blocks.add(heading(name));
            blocks.addAll(PlainText.blocks(text));
        }
    }

    private Heading heading(String name) {
        return new Heading(1, phrases.say(PAPER + name));
    }

    private Signatures signed(String title, List<Signatory> signatories) {
        return new Signatures(phrases.say(PAPER + title, phrases.region()), signatories);
    }

    private void fact(List<LabelledText> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new LabelledText(phrases.say("decision." + label), value));
        }
    }

    private DocumentContent paper(String title, Ruling ruling, LocalDate date, List<Block> blocks) {
        return documents.document(phrases.say(PAPER + "title." + title), date, ruling.registryNumber(), blocks);
    }
}
