package se.vagval.decision.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.ReportSection;
import se.vagval.decision.domain.ReportSheet;
import se.vagval.document.Block;
import se.vagval.document.PlainText;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.wording.DraftedText;
import se.vagval.wording.WordedPart;

/** Everything decision/report.html shows besides the form. */
record ReportPage(
        ReportSheet sheet,
        boolean mine,
        List<Link> trail,
        @Nullable Clash clash) {

    /** A section: its form field, its text as it reads, and what has become of it beside its draft. */
    record Section(ReportSection section, String field, List<Block> blocks, WordedPart worded, int rows) {}

    public boolean isEditable() {
        return mine && sheet.isEditable();
    }

    public List<Section> sections() {
        return Arrays.stream(ReportSection.values()).map(this::section).toList();
    }

    private Section section(ReportSection it) {
        return new Section(
                it,
                field(it),
                PlainText.blocks(sheet.content().text(it)),
                WordedPart.of(
                        it,
                        sheet.texts().getOrDefault(it, DraftedText.UNTOUCHED),
                        sheet.drafted().text(it)),
                it == ReportSection.SENT_TO ? 2 : 8);
    }

    static String field(ReportSection section) {
        return switch (section) {
            case PROPOSAL -> "proposal";
            case SUMMARY -> "summary";
            case BACKGROUND -> "background";
            case STRATEGIC_ASSESSMENT -> "strategicAssessment";
            case SUSTAINABILITY -> "sustainability";
            case ECONOMY -> "economy";
            case LEGAL -> "legal";
            case CONDITIONS -> "conditions";
            case DECISION_BASIS -> "decisionBasis";
            case SENT_TO -> "sentTo";
        };
    }
}
