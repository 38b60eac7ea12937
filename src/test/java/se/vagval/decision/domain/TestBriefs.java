package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.casefile.ProjectMoney;
import se.vagval.database.StoredJson;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;
import tools.jackson.databind.node.ObjectNode;

/** Briefs that say nothing but what is proposed. */
final class TestBriefs {

    /** Phrases from the bundle itself. */
    static final Phrases PHRASES = new Phrases(new Words(bundle()));

    private TestBriefs() {}

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("messages/decision");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }

    static BriefContent proposing(
            Recommendation recommendation, long applied, @Nullable Long proposed, List<String> conditions) {
        return of(recommendation, applied, proposed, conditions, List.of(), "R8", "");
    }

    /** The sums of a project that has others than nought and twice what was applied for. */
    static BriefContent proposing(Recommendation recommendation, long proposed, ProjectMoney money, BriefTexts texts) {
        var json = StoredJson.columns();
        var applied = Objects.requireNonNullElse(money.applied(), 0L);
        var content = (ObjectNode) json.valueToTree(proposing(recommendation, applied, proposed, List.of()));
        content.set("projectMoney", json.valueToTree(money));
        return json.treeToValue(content, BriefContent.class).with(texts);
    }

    static BriefContent resting(List<BriefContent.Evidence> evidence) {
        return of(Recommendation.PRIORITISE, 400_000, null, List.of(), evidence, "R8", "");
    }

    static BriefContent ruled(@Nullable String code, String words) {
        return of(Recommendation.PRIORITISE, 400_000, null, List.of(), List.of(), code, words);
    }

    static BriefContent chained(BriefContent brief, List<BriefContent.ChainRow> rows) {
        var json = StoredJson.columns();
        var content = (ObjectNode) json.valueToTree(brief);
        content.set("chain", json.valueToTree(rows));
        return json.treeToValue(content, BriefContent.class);
    }

    private static BriefContent of(
            Recommendation recommendation,
            long applied,
            @Nullable Long proposed,
            List<String> conditions,
            List<BriefContent.Evidence> evidence,
            @Nullable String ruleCode,
            String firedRule) {
        return new BriefContent(
                "RUN/117/2026",
                "Byhuset",
                "Byalaget i Backen",
                ProjectType.IMPLEMENTATION,
                LocalDate.of(2026, 1, 19),
                BriefTexts.NONE,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                applied,
                2 * applied,
                List.of(),
                List.of(),
                conditions,
                recommendation,
                Recommendation.PRIORITISE,
                firedRule,
                false,
                "",
                "2024",
                "2026-11-01",
                "0".repeat(64),
                proposed,
                List.of(),
                null,
                null,
                List.of(),
                evidence,
                ruleCode,
                null,
                List.of(),
                List.of());
    }
}
