package se.vagval.casefile.web;

import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import se.vagval.audit.ActWords;
import se.vagval.web.Words;

/** Tells of a move to another version of the framework: that the case lost ties is said only where it did. */
@Component
class MoveWords implements ActWords {

    private final Words words;

    MoveWords(Words words) {
        this.words = words;
    }

    @Override
    public String act() {
        return "CaseMovedAndReopened";
    }

    @Override
    public List<String> tell(SequencedMap<String, String> details) {
        var areas = details.getOrDefault("areas", "");
        return List.of(
                details.getOrDefault("from", ""),
                details.getOrDefault("to", ""),
                details.getOrDefault("gates", ""),
                areas.isEmpty() ? "" : words.message("casefile.moved.untied", areas));
    }
}
