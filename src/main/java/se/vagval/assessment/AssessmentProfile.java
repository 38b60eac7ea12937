package se.vagval.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.strategy.Recommendation;

/**
 * Bedömningsprofil. The whole assessment as others read it: the grades D1–D15, the scores (never added together),
 * the suggestion with its reasons, and the material the statement is drafted from. Codes are those of the framework version.
 */
public record AssessmentProfile(
        String frameworkVersion,
        Origin origin,
        Map<String, GradedDimension> dimensions,
        Score nationalStrategy,
        Score strategyGoals,
        Score smartSpecialisation,
        Score rusAssurance,
        Suggestion suggestion,
        List<TargetLink> nationalLinks,
        List<TargetLink> priorityLinks,
        List<StrengthLink> strengthLinks,
        EffectLogic effectLogic,
        List<Deliverable> deliverables,
        List<RelatedInitiative> initiatives,
        Overlap overlap,
        List<GoalConflict> goalConflicts,
        ConflictExamination conflictExamination,
        List<AgendaEffect> agendaEffects,
        List<InvolvedActor> actors,
        List<Measure> measures,
        String missingActors,
        Anchoring anchoring,
        List<String> premises,
        @Nullable Deepening deepening) {

    /** Ursprung: judged here, or read out of a statement that was written elsewhere and is silent on most things. */
    public enum Origin {
        ASSESSED,
        FINISHED_STATEMENT
    }

    /** A dimension's grade with the officer's motivation and citations. */
    public record GradedDimension(String code, Grade grade, String motivation, List<Citation> citations) {}

    /** Citat. A passage of the application or of a note: {@code source} is an application field's name or a note's id. */
    public record Citation(String source, int applicationVersion, int start, int end, String text) {}

    /**
     * Poäng 0–4 with its word; where there is no level the word says why. {@code reached} counts targets at level 2 or above,
     * within one system of targets.
     */
    public record Score(@Nullable Integer level, String word, int reached, int outOf) {}

    /**
     * Regelförslag. No recommendation while grades are missing, and when {@code stoppedAfter} names a step of RUS-säkring
     * that ended in "avsluta".
     */
    public record Suggestion(
            Optional<Recommendation> recommendation,
            Optional<String> firedRule,
            boolean forwardReservation,
            List<RuleOutcome> rules,
            List<String> missingDimensions,
            List<String> suggestedConditions,
            @Nullable Integer stoppedAfter) {

        /** The rule that gave the suggestion. */
        public Optional<RuleOutcome> fired() {
            return firedRule.flatMap(
                    code -> rules.stream().filter(it -> it.code().equals(code)).findFirst());
        }
    }

    /** How one rule came out, with the levels that made it so, and the facts that decided it. */
    public record RuleOutcome(
            String code,
            Verdict verdict,
            String explanation,
            String levels,
            Recommendation recommendation,
            List<Deciding> decidedBy) {}

    /** Det som avgjorde. A fact that a rule came out by, with its words; {@code subject} is a dimension's or a gate's code. */
    public record Deciding(DecidingKind kind, String subject, String words) {}

    /** What a deciding fact is about. */
    public enum DecidingKind {
        GRADE,
        GATE,
        PROJECT_TYPE,
        DECISIVE_PARTY,
        OPEN_CONDITIONS
    }

    /** Three-valued: unknown while a needed grade is missing. */
    public enum Verdict {
        TRUE,
        FALSE,
        UNKNOWN
    }

    /** Koppling to a national area or a RUS priority; impact is one of +, 0, - or empty. */
    public record TargetLink(String code, @Nullable Integer level, String impact, String motivation) {}

    /** Koppling to a strength area; levels now and potential are codes of specialisation levels. */
    public record StrengthLink(
            String code,
            @Nullable Integer level,
            @Nullable String levelNow,
            @Nullable String levelPotential,
            String dependsOn,
            boolean statedByApplicant) {}

    /** Effektlogik; {@code quotes} are the passages that unclear terms and activities were marked in. */
    public record EffectLogic(
            List<String> unclearTerms,
            List<String> unclearActivities,
            List<String> consequences,
            String counterweight,
            @Nullable List<Citation> quotes)
            implements StoredDocument {

        public EffectLogic(List<String> terms, List<String> activities, List<String> consequences, String weight) {
            this(terms, activities, consequences, weight, null);
        }

        public List<Citation> marked() {
            return quotes == null ? List.of() : quotes;
        }
    }

    /** Relaterad satsning. */
    public record RelatedInitiative(
            @Nullable InitiativeStatus status,
            String theme,
            String owner,
            String funder,
            @Nullable InitiativeRelation relation,
            String lesson,
            String source) {}

    /** Överlapp och lärande in one judgement. */
    public record Overlap(boolean riskOfClash, boolean potential, boolean unclearInApplication, String source) {}

    /** Målkonflikt, or målsynergi; two goals of Agenda 2030 may be named as the pair. */
    public record GoalConflict(
            List<String> types,
            String between,
            String and,
            @Nullable ConflictMode mode,
            @Nullable ConflictSeverity severity,
            String handling,
            boolean remains,
            String position,
            String synergy,
            @Nullable Integer goal,
            @Nullable Integer otherGoal,
            @Nullable Boolean onlySynergy) {

        public boolean helps() {
            return Boolean.TRUE.equals(onlySynergy);
        }
    }

    /** Prövning av målkonflikter: whether there are any (null until answered), and who looked and how when there are none. */
    public record ConflictExamination(@Nullable Boolean exist, String by, String how) {}

    /** Påverkan på ett Agenda 2030-mål. */
    public record AgendaEffect(int goal, boolean direct, boolean positive, String reason) {}

    /**
     * Aktör med makt och inflytande 0–3; missing means the party ought to be here and is not. Until it is confirmed that the
     * party takes part, that is what the applicant says.
     */
    public record InvolvedActor(
            String name,
            String sector,
            boolean affected,
            boolean affects,
            @Nullable Integer power,
            @Nullable Integer influence,
            boolean missing,
            boolean decisive,
            @Nullable Boolean confirmed,
            @Nullable Boolean group,
            @Nullable String role,
            @Nullable String funding) {

        public boolean seldomAsked() {
            return Boolean.TRUE.equals(group);
        }

        public boolean lacksInfluence() {
            return affected && Integer.valueOf(0).equals(influence);
        }

        public boolean takesPart() {
            return Boolean.TRUE.equals(confirmed);
        }
    }

    /** Åtgärd ur RUS-säkring; it may become a condition, and says which finding it answers. */
    public record Measure(
            String text,
            String responsible,
            String due,
            String followUp,
            boolean condition,
            @Nullable MeasureTiming timing,
            boolean done,
            @Nullable String finding) {}

    /** Förankring: what the applicant claims, whether it is proven, and how it stands in each municipality. */
    public record Anchoring(
            String claimed, boolean proven, @Nullable List<MunicipalAnchoring> municipalities) {

        public Anchoring(String claimed, boolean proven) {
            this(claimed, proven, null);
        }

        public List<MunicipalAnchoring> places() {
            return municipalities == null ? List.of() : municipalities;
        }
    }
}
