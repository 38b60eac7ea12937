package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.EffectChain.Item;
import se.vagval.database.StoredJson;
import se.vagval.decision.domain.BriefContent.ChainRow;
import se.vagval.document.Block;
import se.vagval.statement.Profiles;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;

/** What the elected read of the chain from need to effect. */
class ChainInBriefTests {

    private final Phrases phrases = new Phrases(new Words(bundle()));
    private final BriefBlocks blocks = new BriefBlocks(phrases, new ConflictWords(phrases), new MoneyWords(phrases));

    @Test
    void saysNothingOfAChainThatNobodyHasBegun() {
        assertThat(ChainRows.of(Profiles.villages())).isEmpty();
        assertThat(ChainRows.of(EffectChain.NONE)).isEmpty();
        assertThat(said(List.of())).noneMatch(it -> it.contains("Effektkedjan"));
    }

    @Test
    void tellsEveryLinkInItsOrderShortAndWithoutNumbersOfPersons() {
        var rows = ChainRows.of(new EffectChain(List.of(
                item(ChainLink.SHORT_EFFECT, "Fler handlar i byn."),
                item(ChainLink.NEED, "Byn saknar butik. Det har den gjort länge."),
                item(ChainLink.NEED, "Ring 811228-9874."),
                item(ChainLink.NEED, "Ett tredje behov."))));

        assertThat(rows).extracting(ChainRow::link).containsExactly(ChainLink.values());
        assertThat(rows.getFirst().says())
                .hasSize(2)
                .startsWith("Byn saknar butik.")
                .noneMatch(it -> it.contains("811228"));
        assertThat(rows.getLast().says()).isEmpty();
    }

    @Test
    void namesTheLinksThatAreMissingAndAnEffectOnOneSightIsEnough() {
        var rows = ChainRows.of(new EffectChain(
                List.of(item(ChainLink.NEED, "Byn saknar butik."), item(ChainLink.LONG_EFFECT, "Byn lever."))));

        assertThat(said(rows)).contains("I ansökans effektkedja saknas: resurser, aktiviteter, prestationer, målbild");
    }

    @Test
    void saysThatTheChainHolds() {
        var rows = ChainRows.of(new EffectChain(Stream.of(ChainLink.values())
                .map(it -> item(it, "Något om " + it.name() + "."))
                .toList()));

        assertThat(said(rows)).contains("Ansökan säger något om alla led från behov till effekt.");
    }

    @Test
    void anEditionFromBeforeHasNone() {
        var json = StoredJson.columns();
        var written = json.writeValueAsString(brief(List.of())).replace(",\"chain\":[]", "");

        assertThat(written).doesNotContain("\"chain\"");
        assertThat(json.readValue(written, BriefContent.class).chain()).isEmpty();
    }

    private List<String> said(List<ChainRow> rows) {
        return blocks.blocks(brief(rows), 1).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(it -> ((Block.Paragraph) it).text())
                .toList();
    }

    private static BriefContent brief(List<ChainRow> rows) {
        return TestBriefs.chained(TestBriefs.proposing(Recommendation.PRIORITISE, 1, null, List.of()), rows);
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = DraftingTests.bundle();
        bundle.addBasenames("messages/assessment");
        return bundle;
    }

    private static Item item(ChainLink link, String text) {
        return new Item(link, text, null, "", "", "");
    }
}
