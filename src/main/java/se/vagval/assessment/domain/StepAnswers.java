package se.vagval.assessment.domain;

import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.strategy.DimensionRole;

/** Svaren i ett steg av RUS-säkringen: whether the step has been answered, on its own page or along its questions to their end. */
record StepAnswers(Judged judged) {

    boolean isAnswered(int step) {
        return isWalked(step) || isAnsweredOnItsPage(step);
    }

    private boolean isWalked(int step) {
        return judged.groundwork().questions().walks(judged.framework().questionTrees()).stream()
                .filter(it -> it.tree().step() == step)
                .anyMatch(TreeWalk::isDone);
    }

    private boolean isAnsweredOnItsPage(int step) {
        return switch (step) {
            case 1 -> weighsPriorities();
            case 2 -> !judged.groundwork().agenda().equals(AgendaAnswer.NONE);
            case 3 -> judged.groundwork().actors().isComplete();
            default -> hasMeasures();
        };
    }

    private boolean weighsPriorities() {
        return judged.grade(DimensionRole.REGIONAL_GOALS).isPresent()
                || judged.targets(TargetKind.PRIORITY).stream()
                        .anyMatch(it -> !it.impact().isBlank());
    }

    private boolean hasMeasures() {
        var findings = StepFindings.answered(judged);
        return !judged.groundwork().measures().measures().isEmpty()
                || !findings.isEmpty() && findings.stream().allMatch(AnsweredFinding::answered);
    }
}
