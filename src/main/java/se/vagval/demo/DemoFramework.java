package se.vagval.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.strategy.draft.domain.DraftEditing;
import se.vagval.strategy.draft.domain.DraftEditing.Typed;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.DraftReading;

/** Begins a draft of a coming framework, with a threshold and a priority changed, so that there is something to compare. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFramework {

    private static final UserId STEWARD = UserId.of("rus-samordnare");
    private static final int YEARS_AHEAD = 2;

    private final DraftEditing editing;
    private final DraftReading reading;
    private final ActingAs acting;
    private final DemoWords words;
    private final Clock clock;

    DemoFramework(DraftEditing editing, DraftReading reading, ActingAs acting, DemoWords words, Clock clock) {
        this.editing = editing;
        this.reading = reading;
        this.acting = acting;
        this.words = words;
        this.clock = clock;
    }

    void begin() {
        var draft = String.valueOf(LocalDate.now(clock).getYear() + YEARS_AHEAD);
        acting.person(STEWARD, () -> {
            editing.begin(draft, STEWARD);
            change(draft, "rules", "R2", Map.of("condition-0-level", "1"));
            var priorities = DraftPart.of("priorities").orElseThrow();
            var last = reading.draft(draft).things(priorities).getLast().key();
            change(draft, "priorities", last, Map.of("text", words.say("framework.priority")));
        });
    }

    private void change(String draft, String part, String key, Map<String, String> changed) {
        var of = DraftPart.of(part).orElseThrow();
        var thing = reading.draft(draft).thing(of, key).orElseThrow();
        var fields = new LinkedHashMap<>(reading.typed(of, thing));
        fields.putAll(changed);
        editing.save(draft, new Typed(of, key, thing.version(), thing.place(), fields), STEWARD);
    }
}
