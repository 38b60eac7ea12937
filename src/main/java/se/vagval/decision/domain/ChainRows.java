package se.vagval.decision.domain;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.EffectChain;
import se.vagval.decision.domain.BriefContent.ChainRow;
import se.vagval.strategy.ChainLink;
import se.vagval.web.SensitiveText;

/** The effect chain as the brief tells it: link by link, short, and nothing until the officer has begun to build it. */
final class ChainRows {

    private static final int MOST_OF_A_LINK = 2;
    private static final int LENGTH = 200;

    private ChainRows() {}

    static List<ChainRow> of(AssessmentProfile profile) {
        var deepening = profile.deepening();
        return deepening == null ? List.of() : of(deepening.chain());
    }

    static List<ChainRow> of(EffectChain chain) {
        return chain.items().isEmpty()
                ? List.of()
                : Stream.of(ChainLink.values())
                        .map(link -> new ChainRow(link, says(chain, link)))
                        .toList();
    }

    static List<ChainLink> gaps(List<ChainRow> chain) {
        var silent = chain.stream()
                .filter(it -> it.says().isEmpty())
                .map(ChainRow::link)
                .toList();
        return silent.containsAll(ChainLink.EFFECTS)
                ? silent
                : silent.stream().filter(it -> !it.isEffect()).toList();
    }

    private static List<String> says(EffectChain chain, ChainLink link) {
        return chain.of(link).stream()
                .map(it -> SensitiveText.masked(Excerpt.firstSentence(it.text(), LENGTH)))
                .filter(it -> !it.isBlank())
                .distinct()
                .limit(MOST_OF_A_LINK)
                .toList();
    }
}
