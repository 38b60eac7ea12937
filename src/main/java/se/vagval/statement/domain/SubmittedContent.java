package se.vagval.statement.domain;

import java.util.List;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;

/** What was handed in: the included blocks' texts as they stood, and the judgement. */
public record SubmittedContent(List<ApprovedStatement.Block> blocks, Judgement judgement) {

    public SubmittedContent {
        blocks = List.copyOf(blocks);
    }

    public String text(BlockCode code) {
        return blocks.stream()
                .filter(it -> it.id().equals(code.name()))
                .map(ApprovedStatement.Block::text)
                .findFirst()
                .orElse("");
    }
}
