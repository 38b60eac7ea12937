package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.vagval.database.StoredDocument;

/** Sedda förslag, oldest first. A proposal that was made anew and seen again is a new one; the old one stays as it was. */
public record SeenProposals(List<SeenProposal> proposals) implements StoredDocument {

    static final SeenProposals NONE = new SeenProposals(List.of());

    public SeenProposals {
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
    }

    /** The one that was seen last. */
    public Optional<SeenProposal> of(String subject) {
        return proposals.stream().filter(it -> it.subject().equals(subject)).reduce((earlier, later) -> later);
    }

    /** Of one dimension, the last seen of each subject. */
    public List<SeenProposal> ofDimension(String dimension) {
        return proposals.stream()
                .filter(it ->
                        it.dimension().equals(dimension) && of(it.subject()).orElse(it) == it)
                .toList();
    }

    SeenProposals with(SeenProposal added) {
        var isSeen = of(added.subject())
                .filter(it -> it.sheet().equals(added.sheet()) && it.officer().equals(added.officer()))
                .isPresent();
        if (isSeen) {
            return this;
        }
        var more = new ArrayList<>(proposals);
        more.add(added);
        return new SeenProposals(more);
    }

    /** Changes the last seen of the subjects that are asked for. */
    SeenProposals changed(Predicate<SeenProposal> which, UnaryOperator<SeenProposal> change) {
        return new SeenProposals(proposals.stream()
                .map(it -> which.test(it) && of(it.subject()).orElse(it) == it ? change.apply(it) : it)
                .toList());
    }
}
