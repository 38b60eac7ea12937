package se.vagval.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads applications as YAML or JSON, whose keys are the places themselves or headings that the mapping knows. */
@Component
class YamlApplicationReader implements ApplicationReader {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final IntakeSettings settings;

    YamlApplicationReader(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isFor(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public List<ReceivedContent> read(String fileName, byte[] content, FieldMapping mapping) {
        return List.of(mapped(IntakeYaml.read(content).without(settings.keysLeftAside()), mapping));
    }

    /** A key of the outermost level that is no place of its own may be a heading for one that is not there already. */
    private static ReceivedContent mapped(ReceivedContent content, FieldMapping mapping) {
        var values = new LinkedHashMap<String, ReceivedValue>();
        for (var value : content.all()) {
            var known = value.path().contains(".")
                    || value.path().contains("[")
                    || IntakeField.at(value.path()).isPresent();
            var place = known
                    ? value.path()
                    : mapping.placeOf(value.path().replace('_', ' '))
                            .filter(it -> !it.contains("[") && !content.has(it))
                            .orElse(value.path());
            values.putIfAbsent(place, new ReceivedValue(place, value.text(), value.kind()));
        }
        return new ReceivedContent(values, content.whole());
    }
}
