package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.EffectChain.Item;
import se.vagval.assessment.domain.AssessmentAct.EffectChainBuilt;
import se.vagval.assessment.domain.AssessmentAct.EffectLogicDescribed;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.ChainLink;

/**
 * Effektkedjan. Its officer builds it by marking passages of the application, by taking what the reading proposes, and by own
 * words; what is marked as unclear goes to the effect logic, with its passage.
 */
@Service
@Transactional
@CaseOfficer
public class ChainBuilding {

    private static final int ANY = Assessment.ANY_VERSION;

    private final AssessmentDesk desk;
    private final CaseFiles caseFiles;
    private final Proposals proposals;
    private final ChainHints hints;

    ChainBuilding(AssessmentDesk desk, CaseFiles caseFiles, Proposals proposals, ChainHints hints) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.proposals = proposals;
        this.hints = hints;
    }

    /** The chain as a whole; an item keeps the passage that it names, and none that never was marked. */
    public int build(CaseFileId id, EffectChain given, List<String> at, int version, UserId officer) {
        var standing = desk.openFor(id, officer).assessment().groundwork().effectChain();
        var items = new ArrayList<Item>();
        for (var place = 0; place < given.items().size(); place++) {
            var it = given.items().get(place);
            var passage = standing.passage(at.get(place)).orElse(null);
            items.add(new Item(it.link(), it.text(), passage, it.lacks(), it.leadsTo(), it.details()));
        }
        return put(id, new EffectChain(items), version, officer);
    }

    /** Puts a marked passage into a link of the chain. */
    public void mark(CaseFileId id, ChainLink link, CitationChange.Wanted wanted, UserId officer) {
        add(id, List.of(Item.cited(link, passage(id, wanted, officer))), officer);
    }

    /** Puts a marked passage among the unclear terms or activities, word for word and with where it stands. */
    public void markUnclear(CaseFileId id, boolean activity, CitationChange.Wanted wanted, UserId officer) {
        var passage = passage(id, wanted, officer);
        var logic = desk.openFor(id, officer).assessment().groundwork().effectLogic();
        var changed = new EffectLogic(
                activity ? logic.unclearTerms() : with(logic.unclearTerms(), passage.text()),
                activity ? with(logic.unclearActivities(), passage.text()) : logic.unclearActivities(),
                logic.consequences(),
                logic.counterweight(),
                with(logic.marked(), passage));
        hints.watched(
                id,
                desk.openFor(id, officer),
                () -> desk.replace(
                        AssessmentPart.EFFECT_LOGIC,
                        changed,
                        ANY,
                        Groundwork::effectLogic,
                        Groundwork::put,
                        new EffectLogicDescribed(id, officer)));
    }

    /** Takes every proposed passage that is not in the chain. */
    public void takeProposal(CaseFileId id, UserId officer) {
        var opened = desk.openFor(id, officer);
        var application = caseFiles.applicationOf(id);
        var passages = Passages.inFields(application);
        var proposed = proposals.chainOf(opened.caseFile(), application).links().stream()
                .flatMap(it -> passages
                        .at(
                                it.passage().field(),
                                it.passage().start(),
                                it.passage().end(),
                                null)
                        .map(passage -> Item.cited(it.link(), passage))
                        .stream())
                .toList();
        if (proposed.isEmpty()) {
            throw new AssessmentRefusal(Reason.NOTHING_PROPOSED);
        }
        add(id, proposed, officer);
    }

    private void add(CaseFileId id, List<Item> added, UserId officer) {
        var standing = desk.openFor(id, officer).assessment().groundwork().effectChain();
        var isNew = added.stream()
                .filter(it -> standing.items().stream()
                        .noneMatch(old -> old.link() == it.link() && Objects.equals(old.at(), it.at())));
        put(id, new EffectChain(Stream.concat(standing.items().stream(), isNew).toList()), ANY, officer);
    }

    private int put(CaseFileId id, EffectChain chain, int version, UserId officer) {
        var sorted = chain.items().stream()
                .sorted((one, other) -> one.link().compareTo(other.link()))
                .toList();
        return hints.watched(
                id,
                desk.openFor(id, officer),
                () -> desk.replace(
                        AssessmentPart.EFFECT_CHAIN,
                        new EffectChain(sorted),
                        version,
                        Groundwork::effectChain,
                        Groundwork::put,
                        new EffectChainBuilt(id, officer)));
    }

    private Citation passage(CaseFileId id, CitationChange.Wanted wanted, UserId officer) {
        desk.openFor(id, officer);
        return wanted.in(Passages.inFields(caseFiles.applicationOf(id)));
    }

    private static <T> List<T> with(List<T> list, T added) {
        return list.contains(added)
                ? list
                : Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
