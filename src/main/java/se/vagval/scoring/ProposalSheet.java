package se.vagval.scoring;

import java.util.List;
import java.util.Optional;
import se.vagval.database.StoredDocument;
import se.vagval.scoring.LevelProposal.Passage;

/**
 * Förslagsblad. Everything the service proposes for one application; {@code addressing} are the sentences that speak to
 * whoever assesses, which were left out of the reading, and {@code vague} the terms worth asking about.
 */
public record ProposalSheet(List<LevelProposal> proposals, List<Passage> addressing, List<Passage> vague)
        implements StoredDocument {

    public ProposalSheet {
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
        addressing = addressing == null ? List.of() : List.copyOf(addressing);
        vague = vague == null ? List.of() : List.copyOf(vague);
    }

    public Optional<LevelProposal> of(String code) {
        return proposals.stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
