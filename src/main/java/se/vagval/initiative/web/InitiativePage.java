package se.vagval.initiative.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.InitiativeKind;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything initiative/initiative.html shows besides the form. */
record InitiativePage(
        String titleKey,
        String address,
        List<Link> trail,
        boolean open,
        int version,
        @Nullable Clash clash,
        FrameworkVersion framework,
        @Nullable Initiative standing) {

    public List<InitiativeKind> kinds() {
        return List.of(InitiativeKind.values());
    }

    public List<Option> focusAreas() {
        return FocusPage.options(framework);
    }

    public List<InitiativeStatus> statuses() {
        return List.of(InitiativeStatus.values());
    }

    public List<Option> municipalities() {
        return framework.municipalities().stream()
                .map(it -> Option.of(it.code(), it.name()))
                .toList();
    }
}
