package se.vagval.initiative.web;

import java.util.List;
import se.vagval.initiative.Initiative;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything initiative/focus.html shows: the plans, their focus areas, and what the region does under each. */
record FocusPage(List<Link> trail, List<Plan> plans) {

    record Plan(String name, List<Area> areas) {}

    record Area(FocusArea area, List<Initiative> initiatives) {}

    /** A plan that nothing stands under is left out; of one that is shown, all areas are. */
    static FocusPage of(List<Link> trail, FrameworkVersion version, List<Initiative> all) {
        var plans = version.documents().stream()
                .map(plan -> new Plan(
                        plan.name(),
                        version.focusAreas().stream()
                                .filter(it -> it.document().equals(plan.code()))
                                .map(area -> new Area(area, under(area, all)))
                                .toList()))
                .filter(plan ->
                        plan.areas().stream().anyMatch(it -> !it.initiatives().isEmpty()))
                .toList();
        return new FocusPage(trail, plans);
    }

    static List<Option> options(FrameworkVersion version) {
        return version.focusAreas().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }

    private static List<Initiative> under(FocusArea area, List<Initiative> all) {
        return all.stream()
                .filter(it -> it.content().focusAreas().contains(area.code()))
                .toList();
    }
}
