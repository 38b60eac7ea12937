package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.domain.AssessmentDesk.Opened;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.HintCode;

/** What the page of the effect chain pointed out, and what a save left of it. */
@Component
class ChainHints {

    private static final String PLACE = "EFFECT_CHAIN";

    private final CaseFiles caseFiles;
    private final Proposals proposals;
    private final Hints hints;

    ChainHints(CaseFiles caseFiles, Proposals proposals, Hints hints) {
        this.caseFiles = caseFiles;
        this.proposals = proposals;
        this.hints = hints;
    }

    /** Does the save, and tells which of the hints it took away. */
    int watched(CaseFileId id, Opened opened, IntSupplier save) {
        var reading = proposals.chainOf(opened.caseFile(), caseFiles.applicationOf(id));
        var before = of(opened.assessment().groundwork(), reading);
        var version = save.getAsInt();
        hints.saved(
                id.value(),
                List.of(new SeenHints(PLACE, before, of(opened.assessment().groundwork(), reading))));
        return version;
    }

    /** Other pages than the chain's mend what it points out, so that it is weighed once more as it is handed on. */
    void handedOn(CaseFileSummary caseFile, Optional<Assessment> assessment) {
        var id = caseFile.id();
        assessment.ifPresent(it -> {
            var reading = proposals.chainOf(caseFile, caseFiles.applicationOf(id));
            hints.saved(id.value(), List.of(SeenHints.left(PLACE, of(it.groundwork(), reading))));
        });
        hints.handedOn(id.value(), HintCode.Room.CHAIN);
    }

    private static List<ShownHint> of(Groundwork groundwork, ChainReading reading) {
        return Stream.of(
                        ofChain(groundwork.effectChain()),
                        groundwork.deliverables().deliverables().stream()
                                .filter(Deliverable::unclear)
                                .map(it -> new ShownHint(HintCode.DELIVERABLE_UNCLEAR, it.what())),
                        reading
                                .vagueBut(groundwork.effectLogic().marked().stream()
                                        .map(Citation::text)
                                        .toList())
                                .stream()
                                .map(it -> new ShownHint(
                                        HintCode.VAGUE_TERM,
                                        it.term()
                                                + it.passage().field()
                                                + it.passage().start())))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static Stream<ShownHint> ofChain(EffectChain chain) {
        var without = !chain.items().isEmpty() && chain.lacksEffects()
                ? Stream.of(new ShownHint(HintCode.CHAIN_WITHOUT_EFFECTS, ""))
                : Stream.<ShownHint>empty();
        return Stream.of(
                        without,
                        chain.emptyLinks().stream().map(it -> new ShownHint(HintCode.CHAIN_LINK_EMPTY, it.name())),
                        chain.activitiesWithoutOutput().stream()
                                .map(it -> new ShownHint(HintCode.ACTIVITY_WITHOUT_OUTPUT, it.text())))
                .flatMap(it -> it);
    }
}
