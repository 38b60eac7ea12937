package se.vagval.decision.web;

import java.util.Arrays;
import java.util.List;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.ReportContent;
import se.vagval.decision.domain.ReportSection;
import se.vagval.document.Block;
import se.vagval.document.PlainText;

/** Everything decision/report-read.html shows: the official report as it was sent. */
record SentReportPage(MeetingId meeting, int number, ReportContent report) {

    /** A section with its text as paragraphs and bullets. */
    record Section(ReportSection section, List<Block> blocks) {}

    public List<Section> sections() {
        return Arrays.stream(ReportSection.values())
                .map(it -> new Section(it, PlainText.blocks(report.text(it))))
                .filter(it -> !it.blocks().isEmpty())
                .toList();
    }
}
