package se.vagval.assessment.web;

import se.vagval.strategy.FrameworkVersion;

/** The global goals by their numbers. */
final class AgendaNames {

    private AgendaNames() {}

    static String of(FrameworkVersion framework, int goal) {
        return goal >= 1 && goal <= framework.agendaGoals().size()
                ? framework.agendaGoals().get(goal - 1).text()
                : "";
    }
}
