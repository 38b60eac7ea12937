package se.vagval.scoring.domain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.vagval.database.CanonicalJson;
import se.vagval.database.Fingerprint;
import se.vagval.strategy.Framework;
import tools.jackson.databind.json.JsonMapper;

/** Läsarna, one per framework version, made ready when the first application of that version is read. */
@Component
class GuideReaders {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Framework framework;
    private final Map<String, GuideReader> readers = new ConcurrentHashMap<>();
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    GuideReaders(Framework framework) {
        this.framework = framework;
    }

    /** Of the guide alone, which needs no reader; none for a version from before there was a guide. */
    Optional<String> fingerprint(String version) {
        var guide = framework.version(version).readingGuide();
        return guide.subjects().isEmpty()
                ? Optional.empty()
                : Optional.of(fingerprints.computeIfAbsent(
                        version, it -> Fingerprint.of(CanonicalJson.of(JSON.writeValueAsString(guide)))));
    }

    GuideReader reader(String version) {
        return readers.computeIfAbsent(version, it -> new GuideReader(framework.version(it)));
    }
}
