package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.Grade;
import se.vagval.decision.domain.BriefContent.ProfileRow;
import se.vagval.statement.ApprovedStatement;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;

/**
 * Skäl för och emot. First what decided: the facts and grades that fired the rule, where its suggestion is followed; then by
 * weight for the decision, and against a grant the lowest level first; then the officer's own strengths, weaknesses and risk,
 * missing parties, unconfirmed money and negative effects. "Kan inte bedömas" weighs as level 1 of its own dimension. RUS-säkring is the office's own work and never
 * a reason; smart specialisation is one only when a person says so.
 */
@Component
class Reasons {

    private static final List<DimensionRole> BY_WEIGHT = List.of(
            DimensionRole.REGIONAL_GOALS,
            DimensionRole.NATIONAL_STRATEGY,
            DimensionRole.EFFECT_LOGIC,
            DimensionRole.CAPACITY,
            DimensionRole.GOAL_CONFLICTS,
            DimensionRole.COORDINATION,
            DimensionRole.SAMI);
    private static final Set<DimensionRole> NEVER =
            Set.of(DimensionRole.SMART_SPECIALISATION, DimensionRole.RUS_ASSURANCE);
    private static final int LONGEST = 240;
    private static final int STRONG = 3;
    private static final int UNKNOWN = 1;

    private final ProfileWords words;
    private final ConflictWords conflicts;
    private final Phrases phrases;

    Reasons(ProfileWords words, ConflictWords conflicts, Phrases phrases) {
        this.words = words;
        this.conflicts = conflicts;
        this.phrases = phrases;
    }

    /** For the one page: as many as it has room for. */
    List<BriefReason> inFavour(CaseMaterial material) {
        var own = material.approved().map(ApprovedStatement::grounds).stream()
                .flatMap(it -> it.strengths().stream())
                .map(Phrases::sentence)
                .map(BriefReason::of);
        return each(Stream.of(
                        graded(material, true, it -> level(it) >= STRONG),
                        graded(material, false, it -> level(it) >= STRONG),
                        own,
                        others(material, it -> level(it) >= STRONG)))
                .limit(BriefTexts.REASONS)
                .toList();
    }

    List<BriefReason> against(CaseMaterial material) {
        return allAgainst(material).limit(BriefTexts.REASONS).toList();
    }

    /** All that speaks against the application: who is heard before a decision is heard on the whole of it. */
    Stream<BriefReason> allAgainst(CaseMaterial material) {
        return each(Stream.of(
                decidedAgainst(material),
                ownWeaknesses(material).map(BriefReason::of),
                missingParties(material).map(BriefReason::of),
                unconfirmedMoney(material).map(BriefReason::of),
                negativeEffects(material).map(BriefReason::of),
                others(material, it -> level(it) < STRONG)));
    }

    /** Where money is given nothing graded decided against it. */
    private Stream<BriefReason> decidedAgainst(CaseMaterial material) {
        var otherwise = decidedOtherwise(material).map(BriefReason::of);
        if (givesMoney(material)) {
            return Stream.concat(otherwise, weakest(material));
        }
        Predicate<ProfileRow> isWeak = it -> level(it) < STRONG;
        return Stream.of(graded(material, true, isWeak), otherwise, graded(material, false, isWeak))
                .flatMap(it -> it);
    }

    private static Stream<BriefReason> each(Stream<Stream<BriefReason>> kinds) {
        return kinds.flatMap(it -> it).filter(it -> !it.isEmpty()).distinct();
    }

    /** What decided against the application and is no grade: a gate, a party that nobody asked, a step that ended it. */
    private Stream<String> decidedOtherwise(CaseMaterial material) {
        var stopped = material.profile().suggestion().stoppedAfter();
        if (stopped != null) {
            return Stream.of(phrases.draft("reason.stopped", stopped));
        }
        var decided = fired(material)
                .filter(it -> !it.recommendation().givesMoney())
                .flatMap(it -> it.decidedBy().stream())
                .toList();
        return Stream.of(DecidingKind.GATE, DecidingKind.DECISIVE_PARTY)
                .map(kind -> decided.stream()
                        .filter(it -> it.kind() == kind)
                        .map(Deciding::words)
                        .collect(Collectors.joining("; ")))
                .map(Phrases::sentence);
    }

    /** The grades that fired the rule, or those that did not; both by their weight for the decision. */
    private Stream<BriefReason> graded(CaseMaterial material, boolean fired, Predicate<ProfileRow> stands) {
        var decided = decided(material);
        return judged(material)
                .filter(it -> decided.contains(it.code()) == fired)
                .filter(it -> fired || isWeighty(material, it))
                .filter(stands)
                .sorted(Comparator.comparingInt(it -> weight(material, it)))
                .map(it -> reason(material, it));
    }

    /** The lowest level comes first, and what the rule read before its equals. */
    private Stream<BriefReason> weakest(CaseMaterial material) {
        var read = decided(material);
        return judged(material)
                .filter(it -> read.contains(it.code()) || isWeighty(material, it))
                .filter(it -> level(it) < STRONG)
                .sorted(Comparator.<ProfileRow>comparingInt(Reasons::level)
                        .thenComparing(it -> !read.contains(it.code()))
                        .thenComparingInt(it -> weight(material, it)))
                .map(it -> reason(material, it));
    }

    private static boolean givesMoney(CaseMaterial material) {
        return fired(material)
                .map(RuleOutcome::recommendation)
                .findFirst()
                .or(material::recommendation)
                .filter(Recommendation::givesMoney)
                .isPresent();
    }

    private static Set<String> decided(CaseMaterial material) {
        return fired(material)
                .flatMap(it -> it.decidedBy().stream())
                .filter(it -> it.kind() == DecidingKind.GRADE)
                .map(Deciding::subject)
                .collect(Collectors.toSet());
    }

    private Stream<BriefReason> others(CaseMaterial material, Predicate<ProfileRow> stands) {
        return judged(material)
                .filter(it -> !isWeighty(material, it))
                .filter(stands)
                .map(it -> reason(material, it));
    }

    private Stream<ProfileRow> judged(CaseMaterial material) {
        return words.rows(material).stream()
                .filter(it -> !role(material, it).filter(NEVER::contains).isPresent())
                .filter(it -> it.level() != null || isNotAssessable(material, it));
    }

    private Stream<String> ownWeaknesses(CaseMaterial material) {
        return material.approved().map(ApprovedStatement::grounds).stream().flatMap(it -> {
            var said = new ArrayList<String>();
            it.weaknesses().forEach(weakness -> said.add(Phrases.sentence(weakness)));
            var risk = it.risk();
            if (!risk.what().isBlank()) {
                said.add(
                        risk.forWhom().isBlank()
                                ? phrases.draft("reason.risk", risk.what())
                                : phrases.draft("reason.risk.whom", risk.forWhom(), risk.what()));
            }
            return said.stream();
        });
    }

    private Stream<String> missingParties(CaseMaterial material) {
        var profile = material.profile();
        if (!profile.missingActors().isBlank()) {
            return Stream.of(phrases.draft("reason.missing", profile.missingActors()));
        }
        var named = profile.actors().stream()
                .filter(InvolvedActor::missing)
                .map(InvolvedActor::name)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Stream.empty() : Stream.of(phrases.draft("reason.missing", named));
    }

    private Stream<String> unconfirmedMoney(CaseMaterial material) {
        var amount = material.money().unconfirmed();
        return amount == 0 ? Stream.empty() : Stream.of(phrases.draft("economy.unconfirmed", Swedish.amount(amount)));
    }

    private Stream<String> negativeEffects(CaseMaterial material) {
        return conflicts.negativeEffects(material).stream().map(it -> phrases.draft("reason.negative", it));
    }

    private BriefReason reason(CaseMaterial material, ProfileRow row) {
        var graded = material.profile().dimensions().get(row.code());
        var why = graded == null ? "" : Excerpt.firstSentence(graded.motivation(), LONGEST);
        var name = ProfileWords.plain(row.name());
        var priorities = words.priorities(material, row, why);
        var told = priorities.isEmpty() ? name : phrases.draft("reason.priorities", name, priorities);
        return new BriefReason(words.reason(told, row, why), row.code());
    }

    /** The rule that decided; none did where a person proposes something else. */
    private static Stream<RuleOutcome> fired(CaseMaterial material) {
        return material.deviates() ? Stream.empty() : material.profile().suggestion().fired().stream();
    }

    private static boolean isNotAssessable(CaseMaterial material, ProfileRow row) {
        var graded = material.profile().dimensions().get(row.code());
        return graded != null && graded.grade() instanceof Grade.NotAssessable;
    }

    private static int level(ProfileRow row) {
        var level = row.level();
        return level == null ? UNKNOWN : level;
    }

    private static Optional<DimensionRole> role(CaseMaterial material, ProfileRow row) {
        return material.framework().roleOf(row.code());
    }

    private static boolean isWeighty(CaseMaterial material, ProfileRow row) {
        return role(material, row).filter(BY_WEIGHT::contains).isPresent();
    }

    private static int weight(CaseMaterial material, ProfileRow row) {
        return role(material, row).map(BY_WEIGHT::indexOf).filter(it -> it >= 0).orElse(BY_WEIGHT.size());
    }
}
