package se.vagval.statement.drafting;

import se.vagval.statement.BlockCode;

/** Drafts one block. */
interface BlockDraft {

    BlockCode block();

    Draft of(Material material);
}
