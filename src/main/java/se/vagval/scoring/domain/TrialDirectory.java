package se.vagval.scoring.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.scoring.ProposalTrials;
import se.vagval.strategy.FrameworkVersion;

/** Makes readers ready for versions of any kind; whoever asks keeps them as long as they are needed. */
@Component
class TrialDirectory implements ProposalTrials {

    private final ScoringSettings settings;

    TrialDirectory(ScoringSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Trial> between(FrameworkVersion before, FrameworkVersion after) {
        return settings.enabled() && hasGuide(before) && hasGuide(after)
                ? Optional.of(trial(new GuideReader(before), new GuideReader(after)))
                : Optional.empty();
    }

    private static Trial trial(GuideReader before, GuideReader after) {
        return it -> {
            var text = new SplitText(ReadApplication.of(it.title(), it.type(), it.received(), it.content()));
            return new Tried(before.read(text), after.read(text));
        };
    }

    private static boolean hasGuide(FrameworkVersion version) {
        return !version.readingGuide().subjects().isEmpty();
    }
}
