package se.vagval.decision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.vagval.decision.domain.BriefContent;
import se.vagval.decision.domain.BriefTexts;
import se.vagval.decision.domain.ReportContent;
import se.vagval.decision.domain.ReportSection;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;

/** Det som skiljer: one part of the papers that is not what was read. {@code label} is a message key. */
record Differing(String label, List<Piece> pieces) {

    static List<Differing> between(BriefContent read, BriefContent now) {
        var found = new ArrayList<Differing>();
        add(found, "decision.brief.matter", read.texts().matter(), now.texts().matter());
        add(
                found,
                "decision.brief.proposal",
                read.texts().proposal(),
                now.texts().proposal());
        add(
                found,
                "decision.brief.for",
                BriefTexts.words(read.texts().reasonsFor()),
                BriefTexts.words(now.texts().reasonsFor()));
        add(
                found,
                "decision.brief.against",
                BriefTexts.words(read.texts().reasonsAgainst()),
                BriefTexts.words(now.texts().reasonsAgainst()));
        add(found, "decision.brief.conditions", read.conditions(), now.conditions());
        return found;
    }

    static List<Differing> between(ReportContent read, ReportContent now) {
        var found = new ArrayList<Differing>();
        Arrays.stream(ReportSection.values())
                .forEach(it -> add(found, "ReportSection." + it, read.text(it), now.text(it)));
        return found;
    }

    private static void add(List<Differing> found, String label, List<String> before, List<String> after) {
        add(found, label, String.join("\n", before), String.join("\n", after));
    }

    private static void add(List<Differing> found, String label, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Differing(label, WordDiff.between(before, after)));
        }
    }
}
