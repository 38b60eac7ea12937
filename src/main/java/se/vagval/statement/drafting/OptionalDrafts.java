package se.vagval.statement.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.SamiArea;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement.Condition;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.SensitiveText;
import se.vagval.web.Swedish;

/** B8–B13: what may be taken into a statement when the case asks for it. */
@Configuration(proxyBeanMethods = false)
class OptionalDrafts {

    /** Any optional block, given as a function of the material. */
    private record Drafted(BlockCode block, Function<Material, Draft> drafting) implements BlockDraft {
        @Override
        public Draft of(Material material) {
            return drafting.apply(material);
        }
    }

    private final Phrases phrases;
    private final Grounds grounds;

    OptionalDrafts(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
    }

    @Bean
    BlockDraft conflictsDraft() {
        return new Drafted(BlockCode.B8, material -> {
            var conflicts = material.profile().goalConflicts();
            var text = new Paragraph(phrases);
            conflicts.forEach(it -> conflict(it, text));
            if (!conflicts.isEmpty()) {
                grounds.tell(material, DimensionRole.GOAL_CONFLICTS, text);
            }
            var examination = material.profile().conflictExamination();
            if (conflicts.isEmpty() && Boolean.FALSE.equals(examination.exist())) {
                text.say("conflicts.examined", Prose.fragment(examination.by()), Prose.fragment(examination.how()));
            } else if (conflicts.isEmpty()) {
                text.missing(Gap.NO_CONFLICTS);
            }
            material.synergies().forEach(it -> synergy(it, text));
            return text.draft();
        });
    }

    @Bean
    BlockDraft agendaDraft() {
        return new Drafted(BlockCode.B9, material -> {
            var effects = material.profile().agendaEffects();
            var text = new Paragraph(phrases);
            if (effects.isEmpty()) {
                return text.missing(Gap.NO_AGENDA).draft();
            }
            grounds.tell(material, DimensionRole.AGENDA, text);
            text.say("agenda.list");
            return text.list(effects.stream().map(it -> effect(material, it)).toList())
                    .draft();
        });
    }

    @Bean
    BlockDraft samiDraft() {
        return new Drafted(BlockCode.B10, material -> {
            var risks =
                    material.samiRisks().stream().map(it -> risk(material, it)).toList();
            var draft = motivated(material, DimensionRole.SAMI, Gap.NO_SAMI_PERSPECTIVE);
            if (risks.isEmpty()) {
                return draft;
            }
            var text = new Paragraph(phrases).add(draft.text()).apart(phrases.say("sami.risks"));
            return new Draft(text.list(risks).draft().text(), draft.gaps());
        });
    }

    private String risk(Material material, SamiArea it) {
        var area = material.framework().textOf(it.code()).orElse(it.code());
        var why = SwedishClauses.words().lowerFirst(Prose.fragment(SensitiveText.masked(it.why())));
        return SwedishClauses.words().lowerFirst(area) + (why.isEmpty() ? "" : ": " + why);
    }

    @Bean
    BlockDraft territoryDraft() {
        return new Drafted(BlockCode.B11, material -> motivated(material, DimensionRole.TERRITORY, Gap.NO_TERRITORY));
    }

    @Bean
    BlockDraft conditionsDraft() {
        return new Drafted(BlockCode.B12, material -> {
            var proposal = material.judgement().proposal();
            var forward = proposal.ahead();
            var text = new Paragraph(phrases);
            if (proposal.binding().isEmpty() && forward.isEmpty()) {
                return text.missing(Gap.NO_CONDITIONS).draft();
            }
            if (!proposal.binding().isEmpty()) {
                text.say("conditions.list").apart(numbered(proposal.binding()));
            }
            return forward.isEmpty()
                    ? text.draft()
                    : text.apart(phrases.say("conditions.ahead"))
                            .list(forward.stream().map(Prose::sentence).toList())
                            .draft();
        });
    }

    @Bean
    BlockDraft sourcesDraft() {
        return new Drafted(BlockCode.B13, material -> {
            var sources = new ArrayList<String>();
            sources.add(phrases.say("sources.application", Swedish.plainLongDate(material.received())));
            material.notes()
                    .forEach(it -> sources.add(phrases.say(
                            "sources.note",
                            SwedishClauses.words().lowerFirst(Prose.fragment(it.heading())),
                            Swedish.plainLongDate(it.date()))));
            return new Paragraph(phrases).say("sources.list").list(sources).draft();
        });
    }

    private void synergy(GoalConflict it, Paragraph text) {
        var between = SwedishClauses.words().lowerFirst(Prose.fragment(it.between()));
        var and = SwedishClauses.words().lowerFirst(Prose.fragment(it.and()));
        if (!between.isEmpty() && !and.isEmpty()) {
            text.say("conflicts.synergies", between, and);
        }
        text.add(Prose.sentence(it.synergy().isBlank() ? it.handling() : it.synergy()));
    }

    private void conflict(GoalConflict conflict, Paragraph text) {
        String between = SwedishClauses.words().lowerFirst(Prose.fragment(conflict.between()));
        String and = SwedishClauses.words().lowerFirst(Prose.fragment(conflict.and()));
        if (!between.isEmpty() && !and.isEmpty()) {
            String severity = phrases.sayIfKnown("conflicts.severity." + conflict.severity());
            text.add(Prose.sentence(phrases.say("conflicts.between", between, and) + severity));
        }
        text.add(Prose.sentence(conflict.handling()));
        if (conflict.remains()) {
            text.say("conflicts.remains");
        }
        text.add(Prose.sentence(conflict.position()));
        String synergy = SwedishClauses.words().lowerFirst(Prose.fragment(conflict.synergy()));
        if (!synergy.isEmpty()) {
            text.say("conflicts.synergy", synergy);
        }
    }

    private String effect(Material material, AgendaEffect effect) {
        String goal = material.framework().agendaGoals().stream()
                .filter(it -> it.code().replaceAll("\\D", "").equals(String.valueOf(effect.goal())))
                .map(it -> phrases.say(
                        "agenda.goal.named",
                        String.valueOf(effect.goal()),
                        SwedishClauses.words().lowerFirst(it.text())))
                .findFirst()
                .orElseGet(() -> phrases.say("agenda.goal", String.valueOf(effect.goal())));
        String kind = phrases.say("agenda." + (effect.direct() ? "direct" : "indirect")
                + (effect.positive() ? ".positive" : ".negative"));
        String reason = Prose.fragment(effect.reason());
        return goal
                + kind
                + (reason.isEmpty() ? "" : ": " + SwedishClauses.words().lowerFirst(reason));
    }

    private Draft motivated(Material material, DimensionRole dimension, Gap gap) {
        var notRelevant = material.whyNotRelevant(dimension);
        if (notRelevant.isPresent()) {
            return new Paragraph(phrases)
                    .say("notRelevant." + dimension, phrases.project(material.projectType()))
                    .add(Prose.sentence(SensitiveText.masked(notRelevant.get())))
                    .draft();
        }
        if (material.motivation(dimension).isBlank()) {
            return new Draft("", material.isJudgedOn(dimension) ? List.of(gap) : List.of());
        }
        var text = new Paragraph(phrases)
                .add(SensitiveText.masked(material.motivation(dimension).strip()));
        grounds.cite(material, dimension, text);
        return text.draft();
    }

    private String numbered(List<Condition> conditions) {
        var lines = new ArrayList<String>();
        for (var condition : conditions) {
            String when = phrases.say("conditions." + condition.type());
            lines.add((lines.size() + 1) + ". " + Prose.sentence(condition.text()) + " " + when);
        }
        return String.join("\n", lines);
    }
}
