package se.vagval.decision.web;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.ReportContent;
import se.vagval.decision.domain.ReportSection;

/** The official report, as it is typed; a field for each section. */
record ReportForm(
        @Size(max = LONGEST) @Nullable String proposal,
        @Size(max = LONGEST) @Nullable String summary,
        @Size(max = LONGEST) @Nullable String background,
        @Size(max = LONGEST) @Nullable String strategicAssessment,
        @Size(max = LONGEST) @Nullable String sustainability,
        @Size(max = LONGEST) @Nullable String economy,
        @Size(max = LONGEST) @Nullable String legal,
        @Size(max = LONGEST) @Nullable String conditions,
        @Size(max = LONGEST) @Nullable String decisionBasis,
        @Size(max = LONGEST) @Nullable String sentTo,
        @Nullable Long version)
        implements PaperForm<Map<ReportSection, String>> {

    static final int LONGEST = 200_000;

    static ReportForm of(ReportContent it, long version) {
        return new ReportForm(
                it.text(ReportSection.PROPOSAL),
                it.text(ReportSection.SUMMARY),
                it.text(ReportSection.BACKGROUND),
                it.text(ReportSection.STRATEGIC_ASSESSMENT),
                it.text(ReportSection.SUSTAINABILITY),
                it.text(ReportSection.ECONOMY),
                it.text(ReportSection.LEGAL),
                it.text(ReportSection.CONDITIONS),
                it.text(ReportSection.DECISION_BASIS),
                it.text(ReportSection.SENT_TO),
                version);
    }

    ReportForm at(long other) {
        return new ReportForm(
                proposal,
                summary,
                background,
                strategicAssessment,
                sustainability,
                economy,
                legal,
                conditions,
                decisionBasis,
                sentTo,
                other);
    }

    @Override
    public Map<ReportSection, String> texts() {
        var texts = new EnumMap<ReportSection, String>(ReportSection.class);
        for (var section : ReportSection.values()) {
            var text = of(section);
            texts.put(section, text == null ? "" : text.strip());
        }
        return texts;
    }

    private @Nullable String of(ReportSection section) {
        return switch (section) {
            case PROPOSAL -> proposal;
            case SUMMARY -> summary;
            case BACKGROUND -> background;
            case STRATEGIC_ASSESSMENT -> strategicAssessment;
            case SUSTAINABILITY -> sustainability;
            case ECONOMY -> economy;
            case LEGAL -> legal;
            case CONDITIONS -> conditions;
            case DECISION_BASIS -> decisionBasis;
            case SENT_TO -> sentTo;
        };
    }

    @Override
    public long versionOrNone() {
        return version == null ? -1 : version;
    }
}
