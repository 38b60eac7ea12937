package se.vagval.statement.drafting;

import java.util.Map;
import se.vagval.statement.BlockCode;

/** Drafts as they come without a running portal. */
public final class StatementDrafts {

    private StatementDrafts() {}

    public static Map<BlockCode, Draft> of(Material material) {
        return StatementDrafting.standingAlone().draft(material);
    }
}
