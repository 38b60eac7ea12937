package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.MeetingPacket.PacketItem;
import se.vagval.document.Block;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.strategy.TradeTerms;
import se.vagval.web.Swedish;

/** The printed papers: the report, the brief, and the packet of a whole meeting. */
@Component
class DecisionDocuments {

    private static final int BRIEF_PAGES = 1;
    private static final int REPORT_PAGES = 4;

    private final Phrases phrases;
    private final BriefBlocks briefs;
    private final ReportBlocks reports;
    private final TradeTerms terms;

    DecisionDocuments(Phrases phrases, BriefBlocks briefs, ReportBlocks reports, TradeTerms terms) {
        this.terms = terms;
        this.phrases = phrases;
        this.briefs = briefs;
        this.reports = reports;
    }

    /** Signed by its officer and by those who have approved it, and addressed to whoever is to decide. */
    DocumentContent report(ReportContent content, List<PaperSheet.Signed> approved, boolean delegated) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", content.title())));
        var officer = content.officer();
        var facts = new ArrayList<LabelledText>();
        facts.add(new LabelledText(
                phrases.say("decision.document.to"),
                phrases.say(delegated ? "decision.document.to.delegate" : "decision.committee")));
        if (!officer.isBlank()) {
            facts.add(new LabelledText(phrases.say("decision.document.officer"), officer));
        }
        blocks.add(new KeyFacts(facts));
        blocks.addAll(reports.blocks(content, 1));
        var signs = new ArrayList<Signatory>();
        if (!officer.isBlank()) {
            signs.add(new Signatory(officer, title(content)));
        }
        approved.forEach(it -> signs.add(approver(it)));
        if (!signs.isEmpty()) {
            blocks.add(new Signatures(phrases.say("decision.document.signed"), signs));
        }
        return document(phrases.say("decision.report.title"), content.date(), content.registryNumber(), blocks)
                .by(officer.isBlank() ? phrases.say("decision.document.organisation") : officer)
                .keptTo(REPORT_PAGES);
    }

    /** As the account says it, like under every letter; a report from before it was kept says the role. */
    private String title(ReportContent content) {
        var title = content.officerTitle();
        return title == null || title.isBlank() ? phrases.say("decision.document.officer.title") : title;
    }

    private Signatory approver(PaperSheet.Signed it) {
        var said = phrases.say("decision.document.approved", it.title(), it.unit(), Swedish.date(it.at()));
        return new Signatory(
                it.name(),
                it.inPlaceOf().isEmpty() ? said : said + " " + phrases.say("decision.inPlaceOf", it.inPlaceOf()));
    }

    DocumentContent brief(BriefContent content, LocalDate date) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", content.title())));
        blocks.addAll(briefs.blocks(content, 1));
        return document(phrases.say("decision.brief.title"), date, content.registryNumber(), blocks)
                .keptTo(BRIEF_PAGES);
    }

    /** The page that stands where papers are left out. */
    DocumentContent closed(PacketItem item) {
        return document(
                item.item().number() + ". " + name(item),
                item.item().meeting().date(),
                item.item().matter().registryNumber(),
                List.of(new Paragraph(phrases.say("decision.packet.closed." + item.insight()))));
    }

    /** What the words of the trade mean: the last paper of a packet. */
    DocumentContent terms(LocalDate date) {
        var explained = terms.all().stream()
                .map(it -> new LabelledText(it.word(), it.explained()))
                .toList();
        return document(phrases.say("strategy.terms.title"), date, "", List.of(new KeyFacts(explained)));
    }

    /** A closed case is listed by its number alone; the mark stands by the others'. */
    String name(PacketItem item) {
        var matter = item.item().matter();
        var number =
                item.insight().isClosed() ? matter.registryNumber() : matter.title() + ", " + matter.registryNumber();
        return item.insight().isMarked() ? number + " " + phrases.say("decision.packet.marked") : number;
    }

    DocumentContent document(String title, LocalDate date, String registryNumber, List<Block> blocks) {
        var header = new DocumentHeader(
                        phrases.say("decision.document.organisation"),
                        phrases.say("decision.document.unit"),
                        new LabelledText(phrases.say("decision.document.date"), Swedish.date(date)),
                        new LabelledText(phrases.say("decision.document.registryNumber"), registryNumber))
                .with(phrases.templates().logotype().orElse(""));
        return new DocumentContent(title, Phrases.SWEDISH, header, blocks);
    }
}
