package se.vagval.intake.domain;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads applications as YAML or JSON, in the format of the demo's cases. */
@Component
class YamlApplicationReader implements ApplicationReader {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final List<String> SIGNS =
            List.of("projektnamn", "sokande", "ansokan", "budget", "finansiering", "projekttyp", "inkommen");
    private static final int ENOUGH_SIGNS = 3;

    private final IntakeSettings settings;

    YamlApplicationReader(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isFor(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public ReceivedContent read(byte[] content) {
        var received = IntakeYaml.read(content);
        if (SIGNS.stream().filter(received::has).count() < ENOUGH_SIGNS) {
            throw new IntakeRefusal(IntakeRefusal.Reason.NOT_AN_APPLICATION);
        }
        return received.without(settings.keysLeftAside());
    }
}
