package se.vagval.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that Demoläge fills itself from: the portal's own, and those of a folder somebody has named. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFiles {

    private static final int LARGEST_FILE = 5_000_000;

    private final String folder;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    DemoFiles(@Value("${vagval.demo.folder:}") String folder) {
        this.folder = folder;
    }

    /** A file with its name. */
    record NamedFile(String name, byte[] bytes) {}

    DemoPeople.People people() {
        return read(new ClassPathResource("demo/people.yaml"), DemoPeople.People.class);
    }

    List<NamedFile> cases() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/cases/*.yaml");
            return Arrays.stream(found)
                    .map(it -> new NamedFile(Objects.requireNonNull(it.getFilename()), bytes(it)))
                    .sorted(Comparator.comparing(NamedFile::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the portal itself knows of the case's assessment, statement and brief. */
    Optional<DemoAssessment> assessmentOf(String caseName) {
        var file = new ClassPathResource("demo/assessments/" + caseName + ".yaml");
        return file.exists() ? Optional.of(read(file, DemoAssessment.class)) : Optional.empty();
    }

    /** Who judges the case anew, and how. */
    Optional<DemoSeconds.Second> secondOf(String caseName) {
        Map<String, Object> all = readAny(new ClassPathResource("demo/seconds.yaml"));
        return Optional.ofNullable(all.get(caseName)).map(it -> mapper.convertValue(it, DemoSeconds.Second.class));
    }

    /** The files of the named folder, by name; none when no folder is named. */
    List<NamedFile> fromFolder() {
        if (folder.isBlank()) {
            return List.of();
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toFile().length() <= LARGEST_FILE)
                    .sorted()
                    .map(it -> new NamedFile(it.getFileName().toString(), bytes(it)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("vagval.demo.folder cannot be read: " + folder, failure);
        }
    }

    private static Map<String, Object> readAny(ClassPathResource file) {
        try (var content = file.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T read(ClassPathResource file, Class<T> type) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (var content = file.getInputStream()) {
            Object tree = yaml.load(content);
            return mapper.convertValue(DemoAssessment.withTextDates(tree), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
