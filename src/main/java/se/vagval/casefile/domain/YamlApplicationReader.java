package se.vagval.casefile.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads applications as YAML or JSON, in the format of the demo's cases. */
@Component
class YamlApplicationReader implements ApplicationReader {

    /** Expected answers and labels of test material; no part of an application. */
    static final Set<String> TEST_MATERIAL = Set.of("facit", "fiktiv", "karaktar");

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final List<String> SIGNS =
            List.of("projektnamn", "sokande", "ansokan", "budget", "finansiering", "projekttyp", "inkommen");
    private static final int ENOUGH_SIGNS = 3;

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
        return received.without(TEST_MATERIAL);
    }
}
