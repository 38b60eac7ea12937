package se.vagval.assessment.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.FiredSign;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Words;

/** Skälet i en mening: what weighs most for and against, in the words of the reading guide. */
@Component
class ProposalReasons {

    private static final int MOST_FOR = 3;
    private static final int MOST_AGAINST = 2;

    private final Words words;

    ProposalReasons(Words words) {
        this.words = words;
    }

    /** What "detta" is, where a level follows the strongest of several: that one's name comes first. */
    String sentence(LevelProposal proposal, FrameworkVersion framework) {
        var strongest = proposal.follows();
        return strongest == null
                ? sentence(proposal)
                : words.message(
                        "assessment.proposal.reason.strongest",
                        framework.textOf(strongest).orElse(strongest),
                        sentence(proposal));
    }

    private String sentence(LevelProposal proposal) {
        var speakingFor = joined(proposal.signs(), it -> it.points() > 0, MOST_FOR);
        var against = joined(proposal.signs(), it -> it.points() < 0, MOST_AGAINST);
        if (!proposal.hasLevel()) {
            return words.message("assessment.proposal.reason.none");
        }
        if (speakingFor.isEmpty() || against.isEmpty()) {
            return words.message("assessment.proposal.reason.one", speakingFor + against);
        }
        return words.message("assessment.proposal.reason.both", speakingFor, against);
    }

    private String joined(List<FiredSign> signs, Predicate<FiredSign> which, int most) {
        var said = signs.stream()
                .filter(which)
                .map(FiredSign::says)
                .distinct()
                .limit(most)
                .toList();
        return said.size() < 2
                ? String.join("", said)
                : words.message(
                        "assessment.proposal.reason.and",
                        String.join(", ", said.subList(0, said.size() - 1)),
                        said.getLast());
    }
}
