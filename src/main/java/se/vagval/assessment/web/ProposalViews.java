package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.assessment.domain.TargetKind;
import se.vagval.assessment.web.ProposalView.One;
import se.vagval.assessment.web.ProposalView.Quote;
import se.vagval.scoring.KeptSheet;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.ProposalSheet;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ReadingGuide.SubjectKind;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Puts together what the fold of a proposal shows: one statement when it has been seen, none before. */
@Component
class ProposalViews {

    private final Proposals proposals;
    private final ProposalReasons reasons;
    private final Words words;

    ProposalViews(Proposals proposals, ProposalReasons reasons, Words words) {
        this.proposals = proposals;
        this.reasons = reasons;
        this.words = words;
    }

    @Nullable
    ProposalView of(AssessmentSheet sheet, Criterion criterion, Map<String, String> labels) {
        var isOffered = sheet.open() && !criterion.dimension().is(DimensionRole.RUS_ASSURANCE);
        if (!isOffered || !proposals.areMadeFor(sheet.caseFile())) {
            return null;
        }
        var seen = sheet.parts().seenProposals().ofDimension(criterion.code());
        var kept = seen.stream().findFirst().flatMap(it -> proposals.kept(it.sheet()));
        return kept.map(it -> shown(it, isStale(it, sheet), sheet.framework(), criterion, labels))
                .orElseGet(() ->
                        new ProposalView(false, false, proposals.isOwnLevelFirst(), List.of(), List.of(), List.of()));
    }

    private boolean isStale(KeptSheet kept, AssessmentSheet sheet) {
        return proposals
                .basisOf(sheet.caseFile(), sheet.application())
                .filter(kept.basis()::equals)
                .isEmpty();
    }

    private ProposalView shown(
            KeptSheet kept,
            boolean stale,
            FrameworkVersion framework,
            Criterion criterion,
            Map<String, String> labels) {
        var isEffectLogic = criterion.dimension().is(DimensionRole.EFFECT_LOGIC);
        return new ProposalView(
                true,
                stale,
                proposals.isOwnLevelFirst(),
                proposed(kept.sheet(), framework, criterion)
                        .map(it -> one(it, framework, criterion, labels))
                        .toList(),
                isEffectLogic ? quotes(kept.sheet().vague(), labels) : List.of(),
                quotes(kept.sheet().addressing(), labels));
    }

    /** The criterion itself, what it weighs, and for Agenda 2030 the goals that the text speaks of. */
    private static Stream<LevelProposal> proposed(
            ProposalSheet sheet, FrameworkVersion framework, Criterion criterion) {
        var weighed = TargetKind.of(criterion.dimension()).map(it -> it.codes(framework)).orElseGet(List::of).stream();
        var own = Stream.concat(Stream.of(criterion.code()), weighed)
                .map(sheet::of)
                .flatMap(Optional::stream);
        var goals = criterion.dimension().is(DimensionRole.AGENDA)
                ? sheet.proposals().stream().filter(it -> it.kind() == SubjectKind.GOAL && it.hasLevel())
                : Stream.<LevelProposal>empty();
        return Stream.concat(own, goals);
    }

    private One one(LevelProposal it, FrameworkVersion framework, Criterion criterion, Map<String, String> labels) {
        return new One(
                it.code().equals(criterion.code())
                        ? null
                        : framework.textOf(it.code()).orElse(it.code()),
                word(it, criterion.dimension()),
                words.of(it.confidence()),
                reasons.sentence(it, framework),
                quotes(it.passages(), labels),
                it.signs().stream()
                        .filter(sign -> sign.points() > 0)
                        .map(sign -> sign.says())
                        .distinct()
                        .toList(),
                it.signs().stream()
                        .filter(sign -> sign.points() < 0)
                        .map(sign -> sign.says())
                        .distinct()
                        .toList(),
                choices(it, criterion));
    }

    private String word(LevelProposal it, Dimension dimension) {
        if (it.level() == null) {
            return words.message("assessment.notAssessable");
        }
        return it.kind() == SubjectKind.GOAL
                ? words.message("assessment.proposal.goal." + it.level())
                : it.level() + " – " + dimension.anchor(it.level()).word();
    }

    /** A criterion that weighs targets is chosen target by target: the strongest counts. */
    private List<Option> choices(LevelProposal it, Criterion criterion) {
        var weighs = TargetKind.of(criterion.dimension()).isPresent();
        if (it.kind() == SubjectKind.GOAL || weighs && it.code().equals(criterion.code())) {
            return List.of();
        }
        var choices = new ArrayList<>(IntStream.rangeClosed(0, 4)
                .mapToObj(level -> Option.of(it.code() + ":" + level, label(String.valueOf(level), it, level)))
                .toList());
        choices.add(Option.of(it.code() + ":?", label(words.message("assessment.choice.NOT_ASSESSABLE"), it, null)));
        return choices;
    }

    private String label(String level, LevelProposal it, @Nullable Integer value) {
        var isProposed = it.level() == null ? value == null : it.level().equals(value);
        return isProposed ? words.message("assessment.proposal.asProposed", level) : level;
    }

    private List<Quote> quotes(List<Passage> passages, Map<String, String> labels) {
        return passages.stream()
                .map(it -> new Quote(it.text(), labels.getOrDefault(it.field(), listed(it.field()))))
                .toList();
    }

    /** What is no text of the application: a list that was counted, by its name. */
    private String listed(String field) {
        var name = words.find("assessment.proposal.field." + field);
        return name == null ? words.message("assessment.proposal.actors") : name;
    }
}
