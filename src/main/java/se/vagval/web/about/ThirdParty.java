package se.vagval.web.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tredjepartsdelar: everything in the portal that somebody else has made, with its licence. Nobody keeps a list: the build
 * writes down the libraries (CycloneDX), and what npm fetched for pages and papers stands in its lock file.
 */
@Component
class ThirdParty {

    private static final String LIBRARIES = "META-INF/sbom/application.cdx.json";
    private static final String FRONTEND = "META-INF/sbom/package-lock.json";
    private static final String FOLDER = "node_modules/";

    private final JsonMapper json = JsonMapper.builder().build();

    /** What a part is there for: it runs in production, it is Demoläge's alone, or it goes into pages and papers. */
    enum Use {
        LIBRARY,
        DEMO,
        FRONTEND
    }

    record Part(String name, String version, String licence, Use use) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        read(LIBRARIES).path("components").forEach(it -> parts.add(library(it)));
        read(FRONTEND).path("packages").properties().stream()
                .filter(it -> it.getKey().startsWith(FOLDER))
                .forEach(it -> parts.add(page(it.getKey(), it.getValue())));
        parts.sort(Comparator.comparing(Part::use).thenComparing(Part::name, String.CASE_INSENSITIVE_ORDER));
        return parts;
    }

    private static Part page(String folder, JsonNode piece) {
        return new Part(
                folder.substring(folder.lastIndexOf(FOLDER) + FOLDER.length()),
                piece.path("version").asString(""),
                piece.path("license").asString(""),
                Use.FRONTEND);
    }

    private static Part library(JsonNode component) {
        var group = component.path("group").asString("");
        return new Part(
                (group.isEmpty() ? "" : group + ":") + component.path("name").asString(""),
                component.path("version").asString(""),
                licenceOf(component),
                component.path("scope").asString("").equals("optional") ? Use.DEMO : Use.LIBRARY);
    }

    /** An expression, or licences to choose between: by their code, else by their name. */
    private static String licenceOf(JsonNode component) {
        return String.join(
                ", ",
                StreamSupport.stream(component.path("licenses").spliterator(), false)
                        .map(it -> it.path("license"))
                        .map(it -> it.path("id").asString(it.path("name").asString("")))
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    /** Absent only where the portal runs without having been built, as in an editor. */
    private JsonNode read(String file) {
        var resource = new ClassPathResource(file);
        if (!resource.exists()) {
            return json.createObjectNode();
        }
        try (var content = resource.getInputStream()) {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
