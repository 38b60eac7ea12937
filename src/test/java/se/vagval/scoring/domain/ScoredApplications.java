package se.vagval.scoring.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.domain.DemoApplications;
import se.vagval.strategy.ProjectType;

/** The invented applications with their facit, see {@code src/test/resources/scoring/README.md}. */
final class ScoredApplications {

    private static final Path FOLDER = Path.of("src/test/resources/scoring");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 2);

    private ScoredApplications() {}

    /** What a reading may come to; {@code level} is the one that fits best. */
    record Range(@Nullable Integer level, int low, int high, boolean mayBeUnknown) {

        static Range of(String written) {
            var parts = written.split(" ");
            var unknown = parts[1].endsWith("?");
            var range = parts[1].replace("?", "");
            return new Range(
                    parts[0].equals("?") ? null : Integer.valueOf(parts[0]),
                    range.isEmpty() ? 9 : range.charAt(0) - '0',
                    range.isEmpty() ? -1 : range.charAt(2) - '0',
                    unknown);
        }

        boolean holds(@Nullable Integer proposed) {
            return proposed == null ? mayBeUnknown : proposed >= low && proposed <= high;
        }
    }

    record Scored(
            String id,
            boolean tuning,
            ReadApplication application,
            ApplicationContent content,
            Map<String, Range> criteria,
            Map<String, Range> areas,
            List<String> goals,
            List<String> gates) {

        Scored with(ReadApplication changed) {
            return new Scored(id, tuning, changed, content, criteria, areas, goals, gates);
        }
    }

    static List<Scored> all() {
        return Stream.concat(invented("applications").stream(), demo().stream())
                .sorted(Comparator.comparing(Scored::id))
                .toList();
    }

    /** Written before their writer had read the guide, then looked at: what it missed in them was mended. */
    static List<Scored> fresh() {
        return invented("fresh").stream()
                .sorted(Comparator.comparing(Scored::id))
                .toList();
    }

    /** Written by somebody who had not seen the guide, after it was written. */
    static List<Scored> unseen() {
        return invented("unseen").stream()
                .sorted(Comparator.comparing(Scored::id))
                .toList();
    }

    /** Written before their writer had read the guide, when the unseen were about to be looked into. */
    static List<Scored> later() {
        return invented("later").stream()
                .sorted(Comparator.comparing(Scored::id))
                .toList();
    }

    /** Written against the anchors alone, before what is missed in the later ones was looked at. */
    static List<Scored> untouched() {
        return invented("untouched").stream()
                .sorted(Comparator.comparing(Scored::id))
                .toList();
    }

    private static List<Scored> invented(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.map(ScoredApplications::yaml)
                    .map(ScoredApplications::invented)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @SuppressWarnings("unchecked")
    private static Scored invented(Map<String, Object> yaml) {
        var texts = new EnumMap<ApplicationField, String>(ApplicationField.class);
        ((Map<String, Object>) yaml.get("texts"))
                .forEach((field, text) -> texts.put(ApplicationField.valueOf(field), text.toString()));
        var period = yaml.get("period").toString().split("/");
        var content = new ApplicationContent(
                UUID.nameUUIDFromBytes(yaml.get("id").toString().getBytes()),
                1,
                texts,
                LocalDate.parse(period[0]),
                LocalDate.parse(period[1]),
                "PS",
                List.of("A11"),
                ((Map<String, Object>) yaml.get("places"))
                        .entrySet().stream()
                                .map(it -> new MunicipalityShare(it.getKey(), ((Number) it.getValue()).doubleValue()))
                                .toList(),
                lines(yaml, "actors").map(ScoredApplications::actor).toList(),
                ((Map<String, Object>) yaml.get("budget"))
                        .entrySet().stream()
                                .map(it -> new BudgetLine(it.getKey(), ((Number) it.getValue()).longValue()))
                                .toList(),
                lines(yaml, "financing").map(ScoredApplications::financing).toList(),
                List.of());
        var type = ProjectType.valueOf(yaml.get("type").toString());
        return scored(yaml, ReadApplication.of(yaml.get("title").toString(), type, RECEIVED, content), content);
    }

    /** "OFF + Kommunen | medfinansiär": sector, whether it is confirmed, name and role. */
    private static ApplicationActor actor(String line) {
        var parts = line.substring(6).split(" \\| ");
        return new ApplicationActor(parts[0], line.substring(0, 3), parts[1], line.charAt(4) == '+');
    }

    private static FinancingLine financing(String line) {
        var parts = line.substring(2).split(" \\| ");
        return new FinancingLine(parts[1], parts[0], Long.parseLong(parts[2]), line.charAt(0) == '+');
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> lines(Map<String, Object> yaml, String key) {
        return ((List<String>) yaml.get(key)).stream();
    }

    @SuppressWarnings("unchecked")
    private static List<Scored> demo() {
        List<Map<String, Object>> facit = new Yaml().load(text(FOLDER.resolve("demo-cases.yaml")));
        var found = new ArrayList<Scored>();
        for (var one : facit) {
            var id = one.get("id").toString();
            if (id.equals("PUB-4")) {
                found.add(damaged(one));
                continue;
            }
            var received = DemoApplications.of(id.substring(4));
            var details = received.details();
            var content = new ApplicationContent(
                    UUID.nameUUIDFromBytes(id.getBytes()),
                    1,
                    details.texts(),
                    details.projectStart(),
                    details.projectEnd(),
                    details.supportForm(),
                    details.funds(),
                    details.municipalities(),
                    details.actors(),
                    details.budget(),
                    details.financing(),
                    List.of());
            found.add(scored(
                    one,
                    ReadApplication.of(details.title(), details.projectType(), received.received(), content),
                    content));
        }
        return found;
    }

    /** The one that came in the wrong format, as an officer would have registered what can be understood of it. */
    @SuppressWarnings("unchecked")
    private static Scored damaged(Map<String, Object> facit) {
        var yaml = yaml(Path.of("src/main/resources/demo/cases/PUB-4.yaml"));
        var typed = (Map<String, Object>) yaml.get("ansokan");
        var texts = new EnumMap<ApplicationField, String>(ApplicationField.class);
        var fields = Map.of(
                "sammanfattning", ApplicationField.SUMMARY,
                "bakgrund", ApplicationField.BACKGROUND,
                "mal", ApplicationField.OBJECTIVES,
                "malgrupp", ApplicationField.TARGET_GROUP,
                "aktiviteter", ApplicationField.ACTIVITIES,
                "resultat_effekter", ApplicationField.RESULTS_AND_EFFECTS,
                "hallbarhet", ApplicationField.SOCIAL_SUSTAINABILITY,
                "relaterade_satsningar", ApplicationField.RELATED_INITIATIVES,
                "organisation", ApplicationField.ORGANISATION,
                "fortsattning", ApplicationField.CONTINUATION);
        fields.forEach((key, field) -> texts.put(field, String.valueOf(typed.get(key))));
        texts.put(ApplicationField.STATE_AID, "vet ej");
        var content = new ApplicationContent(
                UUID.nameUUIDFromBytes("PUB-4".getBytes()),
                1,
                texts,
                null,
                null,
                "PS",
                List.of(),
                List.of(new MunicipalityShare("2313", 0.5)),
                List.of(
                        new ApplicationActor("LRF", "NAR", "", false),
                        new ApplicationActor("Skogsbolag", "NAR", "", false),
                        new ApplicationActor("Kommunen", "OFF", "", true),
                        new ApplicationActor("Lärcentrum", "CIV", "projektägare", true)),
                List.of(
                        new BudgetLine("Personal", 1_200_000),
                        new BudgetLine("Extern sakkunskap och externa tjänster", 1_295_000)),
                List.of(
                        new FinancingLine("1.1", "Sökt stöd anslag 1:1", 1_300_000, false),
                        new FinancingLine("Kommunen", "Offentlig kontant – kommun", 800_000, false),
                        new FinancingLine("Företag", "Privata bidrag i annat än pengar", 400_000, false)),
                List.of());
        return scored(
                facit,
                ReadApplication.of(
                        "SKOGLIGT KUNSKAPSLYFT!!! (ver 3 SLUTGILTIG)", ProjectType.IMPLEMENTATION, RECEIVED, content),
                content);
    }

    private static Scored scored(Map<String, Object> yaml, ReadApplication application, ApplicationContent content) {
        return new Scored(
                yaml.get("id").toString(),
                yaml.get("set").equals("TUNING"),
                application,
                content,
                ranges(yaml.get("facit").toString()),
                ranges(yaml.get("areas").toString()),
                words(yaml.get("agenda").toString()),
                words(yaml.get("gates").toString()));
    }

    private static Map<String, Range> ranges(String written) {
        var ranges = new LinkedHashMap<String, Range>();
        for (var one : written.split("; ")) {
            ranges.put(one.substring(0, one.indexOf(' ')), Range.of(one.substring(one.indexOf(' ') + 1)));
        }
        return ranges;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(" ")).filter(it -> !it.isBlank()).toList();
    }

    private static Map<String, Object> yaml(Path file) {
        return new Yaml().load(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
