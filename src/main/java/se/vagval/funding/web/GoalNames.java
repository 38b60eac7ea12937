package se.vagval.funding.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Item;

/** Globala mål by number and name, as the newest framework words them: a number alone says little to most people. */
@Component
class GoalNames {

    private final Framework framework;

    GoalNames(Framework framework) {
        this.framework = framework;
    }

    List<Item> all() {
        return framework.versions().getFirst().agendaGoals();
    }

    /** A goal the framework does not know stands by its number. */
    String of(int number) {
        return all().stream()
                .filter(it -> it.code().equals(Integer.toString(number)))
                .findFirst()
                .map(GoalNames::of)
                .orElse(Integer.toString(number));
    }

    static String of(Item goal) {
        return goal.code() + ". " + goal.text();
    }

    public String listed(Collection<Integer> numbers) {
        return numbers.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
