package se.vagval.strategy.draft.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.strategy.draft.domain.Shape.Group;
import tools.jackson.databind.JsonNode;

/**
 * Ramverket som fil. A whole version in the format of the wording files, for the RUS-samordnare to share with other regions: what
 * one portal writes, another can read.
 */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class FrameworkSharing {

    private final Framework framework;

    FrameworkSharing(Framework framework) {
        this.framework = framework;
    }

    /** @param heading what stands above it, such as its licence; one line */
    public Optional<String> of(String id, String heading) {
        return framework.versions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> "# " + heading + "\n" + write(it));
    }

    static String write(FrameworkVersion version) {
        var tree = FrameworkText.tree(version);
        var parts = new LinkedHashMap<String, Object>();
        parts.put("version", version.id());
        for (var part : DraftPart.all()) {
            if (!part.path().isEmpty()) {
                var things = FrameworkDraft.things(tree, part).stream()
                        .map(it -> FrameworkText.plain(ownOf(part, it.content())))
                        .toList();
                parts.put(part.name(), part.many() ? things : things.getFirst());
            }
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(parts);
    }

    /** Lists within it are parts of their own. */
    private static JsonNode ownOf(DraftPart part, JsonNode content) {
        if (part.many() || !(part.shape() instanceof Group(var fields, var ignored))) {
            return content;
        }
        var own = FrameworkText.plain(Map.of());
        fields.keySet().forEach(it -> own.set(it, content.path(it)));
        return own;
    }
}
