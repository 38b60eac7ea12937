package se.vagval.report.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vagval.database.StoredJson;

/** The templates that the portal brings with it, one file per version; a new form is a new file. */
@Component
public class ReportTemplates {

    private final List<ReportTemplate> all;

    ReportTemplates(ResourcePatternResolver resources) throws IOException {
        this.all = Stream.of(resources.getResources("classpath:report/*.yaml"))
                .map(ReportTemplates::read)
                .sorted(Comparator.comparing(ReportTemplate::id).reversed())
                .toList();
    }

    public ReportTemplate latest() {
        return all.getFirst();
    }

    public ReportTemplate of(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static ReportTemplate read(Resource file) {
        try (var in = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return StoredJson.columns().convertValue(tree, ReportTemplate.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
