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
    public Optional<Trial> by(FrameworkVersion version) {
        if (!settings.enabled() || version.readingGuide().subjects().isEmpty()) {
            return Optional.empty();
        }
        var reader = new GuideReader(version);
        return Optional.of(it -> reader.read(ReadApplication.of(it.title(), it.type(), it.received(), it.content())));
    }
}
