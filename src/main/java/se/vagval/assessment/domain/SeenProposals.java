package se.vagval.assessment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

    /** Why the level of the dimension is another than the proposed one; nothing where no proposal has been seen. */
    public Optional<String> reasonFor(String dimension) {
        return ofDimension(dimension).stream().findFirst().map(SeenProposal::reason);
    }

    boolean says(String dimension, @Nullable String reason) {
        return explained(dimension, reason).equals(this);
    }

    /** @param reason why the level is another; nothing where that was not asked */
    SeenProposals explained(String dimension, @Nullable String reason) {
        return reason == null
                ? this
                : changed(it -> it.dimension().equals(dimension), it -> it.withReason(reason.strip()));
    }

    /** What was decided of the proposals that have been seen, so that the difference can be learnt from. */
    SeenProposals decided(String dimension, Function<String, Standing> standing, Instant now) {
        return changed(it -> it.dimension().equals(dimension), it -> {
            var own = standing.apply(it.subject());
            return it.withDecided(own.isOpen() ? null : own.word(), now.toString());
        });
    }

    /** Changes the last seen of the subjects that are asked for. */
    SeenProposals changed(Predicate<SeenProposal> which, UnaryOperator<SeenProposal> change) {
        return new SeenProposals(proposals.stream()
                .map(it -> which.test(it) && of(it.subject()).orElse(it) == it ? change.apply(it) : it)
                .toList());
    }
}
