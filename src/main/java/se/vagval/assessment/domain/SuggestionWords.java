package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.language.SwedishClauses;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.Rule;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Förslagets ord. Puts a trial of the rule table into words a person can check. */
@Component
class SuggestionWords {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final Set<DimensionRole> NEVER_DEMANDED =
            EnumSet.of(DimensionRole.SMART_SPECIALISATION, DimensionRole.RUS_ASSURANCE);

    private final Words words;

    SuggestionWords(Words words) {
        this.words = words;
    }

    Suggestion suggestion(RuleTable.Trial trial, RuleFacts facts, OpenConditions open, FrameworkVersion framework) {
        var fired = trial.fired().map(RuleTable.Tried::rule);
        return new Suggestion(
                fired.map(Rule::suggestion),
                fired.map(Rule::code),
                fired.map(Rule::forwardReservation).orElse(false),
                trial.tried().stream().map(it -> outcome(it, facts, framework)).toList(),
                List.copyOf(trial.missing()),
                fired.filter(it -> it.suggestion().requiresConditions())
                        .map(ignored -> conditions(facts.grades(), open, framework))
                        .orElseGet(List::of),
                null);
    }

    /** The word that stands where a level would, or the level's own. */
    String score(Judged judged, String dimension) {
        return switch (judged.grade(dimension).orElse(null)) {
            case null -> text(judged.isReadFromStatement() ? "notInStatement" : "ungradedWord");
            case Grade.Level(var level) ->
                judged.framework().dimension(dimension).anchor(level).word();
            case Grade.NotAssessable ignored -> text("notAssessable");
            case Grade.NotRelevant ignored -> text("notRelevant");
        };
    }

    private RuleOutcome outcome(RuleTable.Tried tried, RuleFacts facts, FrameworkVersion framework) {
        var finding = tried.finding();
        var levels = finding.because().stream().map(it -> word(it, facts)).collect(Collectors.joining(" · "));
        var rule = tried.rule();
        return new RuleOutcome(
                rule.code(),
                finding.verdict(),
                rule.explanation(),
                finding.missing().isEmpty()
                        ? levels
                        : text("rule.missing", String.join(", ", RuleTable.inOrder(finding.missing()))),
                rule.suggestion(),
                finding.because().stream()
                        .map(it -> new Deciding(it.kind(), it.subject(), inWords(it, facts, framework)))
                        .toList());
    }

    /** The same fact for somebody who knows no codes. */
    private String inWords(Finding.Fact fact, RuleFacts facts, FrameworkVersion framework) {
        return switch (fact.kind()) {
            case GRADE -> {
                var dimension = framework.dimension(fact.subject());
                var grade = facts.grade(fact.subject());
                yield text(
                        "decided.grade",
                        dimension.name(),
                        grade.map(it -> it instanceof Grade.Level(var level)
                                        ? dimension.anchor(level).word()
                                        : word(it))
                                .orElse(""));
            }
            case GATE ->
                text(
                        "decided.gate." + facts.gates().get(fact.subject()),
                        framework.gates().stream()
                                .filter(it -> it.code().equals(fact.subject()))
                                .map(Gate::name)
                                .findFirst()
                                .orElse(fact.subject()));
            case PROJECT_TYPE -> text("decided.type." + facts.projectType());
            case DECISIVE_PARTY, OPEN_CONDITIONS -> word(fact, facts);
        };
    }

    private String word(Finding.Fact fact, RuleFacts facts) {
        return switch (fact.kind()) {
            case GRADE ->
                fact.subject() + " "
                        + facts.grade(fact.subject()).map(this::word).orElse("");
            case GATE -> text("rule.gate." + facts.gates().get(fact.subject()), fact.subject());
            case PROJECT_TYPE -> text("rule.type." + facts.projectType());
            case DECISIVE_PARTY -> text("rule.party." + facts.decisivePartyMissing());
            case OPEN_CONDITIONS -> text("rule.open." + facts.openConditions());
        };
    }

    private String word(Grade grade) {
        return switch (grade) {
            case Grade.Level(var value) -> String.valueOf(value);
            case Grade.NotAssessable ignored -> text("notAssessable");
            case Grade.NotRelevant ignored -> text("notRelevant");
        };
    }

    /**
     * One condition per dimension at level 2 or below, per remaining goal conflict, per unconfirmed financing: what the
     * applicant shall do. RUS-säkring is the office's own work and smart specialisation never stands in the way.
     */
    private List<String> conditions(Map<String, Grade> grades, OpenConditions open, FrameworkVersion framework) {
        var suggested = new ArrayList<String>();
        for (var dimension : framework.dimensions()) {
            var demanded = dimension.role() == null || !NEVER_DEMANDED.contains(dimension.role());
            if (demanded && grades.get(dimension.code()) instanceof Grade.Level(var level) && level <= 2) {
                suggested.add(condition(dimension));
            }
        }
        open.conflicts().forEach(it -> suggested.add(text("condition.conflict", it.between(), it.and())));
        open.unconfirmed()
                .forEach(it -> suggested.add(text("condition.financing", it.source(), Swedish.number(it.amount()))));
        open.measures().forEach(it -> suggested.add(measure("condition.measure", it)));
        open.later().forEach(it -> suggested.add(measure("condition.measure.during", it)));
        return suggested;
    }

    /** What the applicant is to see to, by whom when that is somebody else, and when, as far as that is said. */
    private String measure(String key, Measure measure) {
        var responsible = bare(measure.responsible());
        var others = !responsible.isEmpty() && !responsible.equalsIgnoreCase(text("condition.applicant"));
        var owner = others ? text("condition.measure.owner", responsible) : "";
        var due = measure.due().isBlank() ? "" : text("condition.measure.due", bare(measure.due()));
        return text(key, bare(measure.text())) + owner + due;
    }

    /** Without the full stop that the sentence it stands in has. */
    private static String bare(String written) {
        return SwedishClauses.words().unclosed(written.strip());
    }

    /** Förankringen som den får sägas: what is said of all municipalities is proven when all of them have proven it. */
    Anchoring weighed(Anchoring said, FrameworkVersion framework) {
        if (said.places().isEmpty()) {
            return said;
        }
        var proven = said.places().stream().filter(MunicipalAnchoring::holds).count();
        var claimed = said.claimed().toLowerCase(SWEDISH);
        var ofAll = Stream.of(text("anchoring.all").split(",")).anyMatch(claimed::contains);
        var needed = ofAll ? framework.municipalities().size() : said.places().size();
        return new Anchoring(
                said.claimed(), proven >= needed && proven == said.places().size(), said.places());
    }

    /** A conflict or a synergy told by its two goals alone reads by their names. */
    GoalConflict named(GoalConflict it, FrameworkVersion framework) {
        return new GoalConflict(
                it.types(),
                it.between().isBlank() ? goal(it.goal(), framework) : it.between(),
                it.and().isBlank() ? goal(it.otherGoal(), framework) : it.and(),
                it.mode(),
                it.severity(),
                it.handling(),
                it.remains(),
                it.position(),
                it.synergy(),
                it.goal(),
                it.otherGoal(),
                it.onlySynergy());
    }

    private String goal(@Nullable Integer goal, FrameworkVersion framework) {
        return goal == null || goal < 1 || goal > framework.agendaGoals().size()
                ? ""
                : text(
                        "conflict.goal.named",
                        goal,
                        framework.agendaGoals().get(goal - 1).text());
    }

    private String condition(Dimension dimension) {
        var general = text("condition.dimension", dimension.name().toLowerCase(SWEDISH));
        var own = words.find("assessment.condition." + dimension.role());
        return own == null ? general : own;
    }

    private String text(String key, Object... arguments) {
        return words.message("assessment." + key, arguments);
    }
}
