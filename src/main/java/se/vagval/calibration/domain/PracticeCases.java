package se.vagval.calibration.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vagval.strategy.Framework;
import tools.jackson.databind.json.JsonMapper;

/** Övningsärendena, read once when the portal starts; of a region that does not judge by what one asks, that one is left out. */
@Component
class PracticeCases {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<PracticeCase> cases;

    PracticeCases(Framework framework) throws IOException {
        this.cases = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:practice/*.yaml"))
                .map(PracticeCases::read)
                .filter(it -> isKnown(it, framework))
                .sorted(Comparator.comparing(PracticeCase::title))
                .toList();
    }

    private static boolean isKnown(PracticeCase one, Framework framework) {
        var codes = QuestionDesk.codes(framework.version(one.framework()));
        return one.known().stream().allMatch(it -> codes.contains(it.criterion()));
    }

    List<PracticeCase> all() {
        return cases;
    }

    Optional<PracticeCase> find(String id) {
        return cases.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static PracticeCase read(Resource file) {
        try (var content = file.getInputStream()) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return JSON.convertValue(read, PracticeCase.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
