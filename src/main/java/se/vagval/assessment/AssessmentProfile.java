package se.vagval.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bedömningsprofil. The whole assessment as others read it: the grades D1–D15, the three scores (never added together),
 * the suggestion with its reasons, and the material the statement is drafted from. Codes are those of the framework version.
 */
public record AssessmentProfile(
        String frameworkVersion,
        Map<String, GradedDimension> dimensions,
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
        List<AgendaEffect> agendaEffects,
        List<InvolvedActor> actors,
        List<Measure> measures,
        String missingActors,
        Anchoring anchoring,
        List<String> premises) {

    /** A dimension's grade with the officer's motivation and citations. */
    public record GradedDimension(String code, Grade grade, String motivation, List<Citation> citations) {}

    /** Citat. A passage of the application or of a note: {@code source} is an application field's name or a note's id. */
    public record Citation(String source, int applicationVersion, int start, int end, String text) {}

    /** Poäng 0–4 with its word; no level when it has not been judged. {@code reached} counts targets at level 2 or above. */
    public record Score(@Nullable Integer level, String word, int reached, int outOf) {}

    /** Regelförslag. {@code recommendation} is an enum name of the statement module; empty while grades are missing. */
    public record Suggestion(
            Optional<String> recommendation,
            Optional<String> firedRule,
            boolean forwardReservation,
            List<RuleOutcome> rules,
            List<String> missingDimensions,
            List<String> suggestedConditions) {}

    /** How one rule came out, with the levels that made it so. */
    public record RuleOutcome(String code, Verdict verdict, String explanation, String levels, String recommendation) {}

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

    /** Effektlogik. */
    public record EffectLogic(
            List<String> unclearTerms,
            List<String> unclearActivities,
            List<String> consequences,
            String counterweight) {}

    /** Leverans. */
    public record Deliverable(String what, String forWhom, String change) {}

    /** Relaterad satsning. Status: EARLIER, ONGOING, TESTED, PLANNED; relation: CLASH, OVERLAP, COMPLEMENT, BUILDS_ON. */
    public record RelatedInitiative(
            String status, String theme, String owner, String funder, String relation, String lesson, String source) {}

    /** Överlapp och lärande in one judgement. */
    public record Overlap(boolean riskOfClash, boolean potential, boolean unclearInApplication, String source) {}

    /** Målkonflikt. Severity: LOW, MEDIUM, HIGH, UNMANAGEABLE; mode: PROACTIVE, REACTIVE. */
    public record GoalConflict(
            List<String> types,
            String between,
            String and,
            String mode,
            String severity,
            String handling,
            boolean remains,
            String position,
            String synergy) {}

    /** Påverkan på ett Agenda 2030-mål. */
    public record AgendaEffect(int goal, boolean direct, boolean positive, String reason) {}

    /** Aktör med makt och inflytande 0–3; missing means the party ought to be here and is not. */
    public record InvolvedActor(
            String name,
            String sector,
            boolean affected,
            boolean affects,
            @Nullable Integer power,
            @Nullable Integer influence,
            boolean missing,
            boolean decisive) {}

    /** Åtgärd ur RUS-säkring; it may become a condition. Timing: BEFORE_DECISION, DURING_PROJECT, NEXT_STEP. */
    public record Measure(
            String text,
            String responsible,
            String due,
            String followUp,
            boolean condition,
            String timing,
            boolean done) {}

    /** Förankring: what the applicant claims, and whether it is proven. */
    public record Anchoring(String claimed, boolean proven) {}
}
