package se.vagval.statement.drafting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.statement.BlockCode;

/** Drafts a whole statement. The same material always gives the same text. */
@Component
public class StatementDrafting {

    private final Map<BlockCode, BlockDraft> drafts = new EnumMap<>(BlockCode.class);

    StatementDrafting(List<BlockDraft> drafts) {
        drafts.forEach(it -> this.drafts.put(it.block(), it));
    }

    public Map<BlockCode, Draft> draft(Material material) {
        return draft(material, EnumSet.allOf(BlockCode.class));
    }

    public Map<BlockCode, Draft> draft(Material material, Set<BlockCode> wanted) {
        var texts = new EnumMap<BlockCode, Draft>(BlockCode.class);
        for (var block : wanted) {
            var draft = drafts.get(block);
            texts.put(block, draft == null ? Draft.EMPTY : draft.of(material));
        }
        return texts;
    }

    /** Drafting without a running portal, as a test needs it. */
    static StatementDrafting standingAlone() {
        var phrases = new Phrases();
        var optional = new OptionalDrafts(phrases);
        return new StatementDrafting(List.of(
                new OpeningDraft(phrases),
                new DeliverablesDraft(phrases),
                new NationalDraft(phrases),
                new RegionalDraft(phrases),
                new EffectLogicDraft(phrases),
                new OverlapDraft(phrases),
                new ClosingDraft(phrases),
                optional.conflictsDraft(),
                optional.agendaDraft(),
                optional.samiDraft(),
                optional.territoryDraft(),
                optional.conditionsDraft(),
                optional.sourcesDraft()));
    }
}
