package se.vagval.scoring;

import java.util.Collection;
import java.util.List;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.strategy.ChainLink;

/**
 * Effektkedjan som den läses i en ansökan: the sentences that seem to be a link, the goals with what they say of themselves,
 * and the vague terms with the sentence each stands in. All of it is a proposal, and nothing of it a verdict.
 */
public record ChainReading(List<ReadLink> links, List<ReadGoal> goals, List<VagueTerm> vague) {

    public static final ChainReading NOTHING = new ChainReading(List.of(), List.of(), List.of());

    /** The vague terms whose passage is not among those that are marked already. */
    public List<VagueTerm> vagueBut(Collection<String> marked) {
        return vague.stream()
                .filter(it -> !marked.contains(it.passage().text()))
                .toList();
    }

    /** A sentence that seems to be a link. */
    public record ReadLink(ChainLink link, Passage passage) {}

    /** Målkontroll: whether a goal says what it means, how much, from where and when. */
    public record ReadGoal(Passage passage, boolean specific, boolean measured, boolean baseline, boolean dated) {

        public boolean isWhole() {
            return specific && measured && baseline && dated;
        }
    }

    /** A term that is worth asking about, where it stands: in an activity, or elsewhere. */
    public record VagueTerm(String term, Passage passage, boolean activity) {}
}
