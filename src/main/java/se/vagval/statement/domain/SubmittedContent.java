package se.vagval.statement.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vagval.database.Fingerprint;
import se.vagval.database.StoredDocument;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;

/** What was handed in: the included blocks' texts as they stood, and the judgement. */
public record SubmittedContent(List<ApprovedStatement.Block> blocks, Judgement judgement) implements StoredDocument {

    static final String JUDGEMENT = "JUDGEMENT";

    public SubmittedContent {
        blocks = List.copyOf(blocks);
    }

    /** The fingerprint of each part's words, by block, and of the judgement. */
    Map<String, String> fingerprints() {
        var prints = new LinkedHashMap<String, String>();
        blocks.forEach(it -> prints.put(it.id(), Fingerprint.of(it.text())));
        prints.put(JUDGEMENT, Fingerprint.of(Canonical.write(judgement)));
        return prints;
    }

    public String text(BlockCode code) {
        return blocks.stream()
                .filter(it -> it.id().equals(code.name()))
                .map(ApprovedStatement.Block::text)
                .findFirst()
                .orElse("");
    }
}
