package se.vagval.decision.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ProjectMoney;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;

/**
 * Beslutssammanfattningens innehåll. Everything the one page says, with the words of its framework version, so that the
 * elected read what was sent to them whatever happens to the data behind it.
 */
public record BriefContent(
        String registryNumber,
        String title,
        String applicant,
        ProjectType projectType,
        LocalDate received,
        BriefTexts texts,
        List<ProfileRow> profile,
        List<ScoreRow> scores,
        List<ConflictRow> conflicts,
        String conflictsExamined,
        List<MunicipalityRow> municipalities,
        long appliedAmount,
        long totalCost,
        List<MoneyRow> budget,
        List<MoneyRow> financing,
        List<String> conditions,
        @Nullable Recommendation recommendation,
        @Nullable Recommendation suggestion,
        String firedRule,
        boolean deviates,
        String deviationReason,
        String frameworkVersion,
        String statementDate,
        String statementHash,
        @Nullable Long proposedAmount,
        List<String> reservations,
        @Nullable ProjectMoney projectMoney,
        @Nullable ConflictStanding conflictStanding,
        List<String> negativeEffects,
        List<Evidence> evidence,
        @Nullable String ruleCode,
        @Nullable String heard,
        List<ChainRow> chain,
        @Nullable List<String> ground)
        implements StoredDocument {

    public BriefContent {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        ground = ground == null ? null : List.copyOf(ground);
        chain = chain == null ? List.of() : List.copyOf(chain);
        reservations = reservations == null ? List.of() : List.copyOf(reservations);
        negativeEffects = negativeEffects == null ? List.of() : List.copyOf(negativeEffects);
        heard = heard == null || WITHOUT_WORDS.contains(heard) ? null : heard;
    }

    /** What some editions kept in the place of the words: whether there were any. */
    private static final Set<String> WITHOUT_WORDS = Set.of("true", "false");

    /** The sums; an older edition knew only two of them, and wrote nought for what it did not know. */
    public ProjectMoney money() {
        return projectMoney != null ? projectMoney : ProjectMoney.of(totalCost, appliedAmount);
    }

    /** What is said of goal conflicts; an older edition took an empty list for none. */
    public ConflictStanding standing() {
        if (conflictStanding != null) {
            return conflictStanding;
        }
        return conflicts.isEmpty() ? ConflictStanding.NONE : ConflictStanding.SOME;
    }

    /** The amount the proposal names; an older edition proposed all that was applied for. Nought is unknown. */
    public long proposed() {
        return proposedAmount == null ? appliedAmount : proposedAmount;
    }

    /** How editions from before the code was a fact of its own wrote it: before the words, in whatever letters. */
    private static final Pattern CODE_BEFORE_WORDS = Pattern.compile("^\\p{Lu}+\\d+: ");

    /**
     * A dimension: no level when it could not be judged or is not relevant, which {@code word} says. Older editions ask nothing.
     */
    public record ProfileRow(
            String code,
            String name,
            @Nullable Integer level,
            String word,
            @Nullable String question,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean onTrial) {

        public boolean triedOut() {
            return Boolean.TRUE.equals(onTrial);
        }
    }

    /** One of the scores; {@code name} is a message key. */
    public record ScoreRow(String name, @Nullable Integer level, String word, int reached, int outOf) {}

    /** Ett led i effektkedjan, in the application's own words; nothing where the application says nothing of it. */
    public record ChainRow(ChainLink link, List<String> says) {}

    /** Where the chain from need to effect is broken; an effect on one sight is enough, and so is what an older edition kept. */
    public List<ChainLink> chainGaps() {
        return ChainRows.gaps(chain);
    }

    /** Målkonflikt; {@code severity} is one of LOW, MEDIUM, HIGH, UNMANAGEABLE or empty. */
    public record ConflictRow(
            List<String> types,
            String between,
            String and,
            String severity,
            String handling,
            boolean remains,
            @Nullable String synergy) {}

    /** Kommun med andel i procent. */
    public record MunicipalityRow(String name, double percent) {}

    /** Pengar: a financier or a kind of cost; {@code note} is its kind or empty, {@code traits} what the framework says of it. */
    public record MoneyRow(String name, String note, long amount, boolean confirmed, List<FinancingType.Trait> traits) {

        public MoneyRow {
            traits = List.copyOf(traits == null ? FinancingType.named(note).traits() : traits);
        }

        boolean isAppliedFor() {
            return traits.contains(FinancingType.Trait.APPLIED_GRANT);
        }

        /** From a fund of the union, which an authority decides on in its own time. */
        boolean isFromFund() {
            return traits.contains(FinancingType.Trait.STANDARD_CONDITION);
        }

        /**
         * Whether somebody else stands behind it: not what is applied for, not a fund that an authority decides on, and not work
         * and things given by many ("Ideell tid").
         */
        boolean namesFinancier() {
            var givenByMany =
                    traits.contains(FinancingType.Trait.IN_KIND) && !traits.contains(FinancingType.Trait.PUBLIC);
            return !isAppliedFor() && !isFromFund() && !givenByMany && !name.isBlank();
        }

        /** The key of the word for it: the grant applied for in this very case is neither confirmed nor unconfirmed. */
        public String confirmation() {
            return "decision.money." + (isAppliedFor() ? "appliedFor" : confirmed ? "confirmed" : "unconfirmed");
        }
    }

    /**
     * Belägg: the passages of the dimension that a reason speaks of. An older edition knew a reason by its words alone.
     */
    public record Evidence(
            String subject,
            List<Passage> passages,
            @Nullable String reason) {
        public Evidence {
            subject = subject == null ? "" : subject;
            passages = passages == null ? List.of() : List.copyOf(passages);
        }

        public Evidence(String subject, List<Passage> passages) {
            this(subject, passages, null);
        }

        boolean isOf(BriefReason other) {
            return subject.isEmpty() ? other.text().equals(reason) : subject.equals(other.subject());
        }
    }

    /** Textställe with the sentences before and after it, and where it stands. */
    public record Passage(String before, String text, String after, String source) {}

    /** The passages of a reason, however the officer has worded it; none where it speaks of no dimension. */
    public List<Passage> passagesOf(BriefReason reason) {
        return evidence.stream()
                .filter(it -> it.isOf(reason))
                .findFirst()
                .map(Evidence::passages)
                .orElse(List.of());
    }

    /** The rule's ground; its number says nothing to whoever decides. */
    public String ruleInWords() {
        return ruleCode == null ? CODE_BEFORE_WORDS.matcher(firedRule).replaceFirst("") : firedRule;
    }

    /** Whether the applicant has been told of the proposal before the decision; an older edition did not say. */
    public boolean wasHeard() {
        return heard != null && !heard.isEmpty();
    }

    public BriefContent with(BriefTexts other) {
        return new BriefContent(
                registryNumber,
                title,
                applicant,
                projectType,
                received,
                other,
                profile,
                scores,
                conflicts,
                conflictsExamined,
                municipalities,
                appliedAmount,
                totalCost,
                budget,
                financing,
                conditions,
                recommendation,
                suggestion,
                firedRule,
                deviates,
                deviationReason,
                frameworkVersion,
                statementDate,
                statementHash,
                proposedAmount,
                reservations,
                projectMoney,
                conflictStanding,
                negativeEffects,
                evidence,
                ruleCode,
                heard,
                chain,
                ground);
    }
}
