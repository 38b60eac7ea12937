package se.vagval.decision.web;

import java.util.Arrays;
import java.util.List;
import se.vagval.decision.domain.ReportContent;
import se.vagval.decision.domain.ReportSection;
import se.vagval.document.Block;
import se.vagval.document.PlainText;

/** The report as it is read before it is approved. */
record ReportView(ReportContent content) {

    /** One section with text. */
    record Part(ReportSection section, List<Block> blocks) {}

    public List<Part> parts() {
        return Arrays.stream(ReportSection.values())
                .map(it -> new Part(it, PlainText.blocks(content.text(it))))
                .filter(it -> !it.blocks().isEmpty())
                .toList();
    }
}
