package se.vagval.casefile.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationDetails.Contact;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.ProjectType;

/** The demo's applications as they would be registered, read without the portal's own reader. */
public final class DemoApplications {

    private static final Path FOLDER = Path.of("src/main/resources/demo/cases");

    private DemoApplications() {}

    public record Received(ApplicationDetails details, LocalDate received) {}

    public static Received of(String number) {
        try (var files = Files.list(FOLDER)) {
            var file = files.filter(it -> it.getFileName().toString().startsWith("PUB-" + number))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> yaml = new Yaml().load(Files.readString(file));
            return new Received(details(yaml), LocalDate.parse(text(yaml, "inkommen")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ApplicationDetails details(Map<String, Object> yaml) {
        var applicant = map(yaml, "sokande");
        var period = map(yaml, "projektperiod");
        return new ApplicationDetails(
                text(yaml, "projektnamn"),
                text(yaml, "projekttyp").equals("FORSTUDIE") ? ProjectType.PRE_STUDY : ProjectType.IMPLEMENTATION,
                text(yaml, "stodform"),
                list(yaml, "fonder").stream().map(Object::toString).toList(),
                LocalDate.parse(text(period, "start")),
                LocalDate.parse(text(period, "slut")),
                Applicant.of(
                        text(applicant, "namn"),
                        text(applicant, "orgnr"),
                        text(applicant, "form"),
                        text(applicant, "sektor"),
                        text(applicant, "sate_kommun")),
                Contact.NONE,
                texts(yaml),
                rows(yaml, "kommuner").stream()
                        .map(it -> new MunicipalityShare(text(it, "kod"), ((Number) it.get("andel")).doubleValue()))
                        .toList(),
                rows(yaml, "aktorer").stream()
                        .map(it -> new ApplicationActor(
                                text(it, "namn"), text(it, "sektor"), text(it, "roll"), (Boolean) it.get("bekraftad")))
                        .toList(),
                rows(yaml, "budget").stream()
                        .map(it -> new BudgetLine(text(it, "slag"), ((Number) it.get("belopp")).longValue()))
                        .toList(),
                rows(yaml, "finansiering").stream()
                        .map(it -> new FinancingLine(
                                text(it, "kalla"), text(it, "slag"), ((Number) it.get("belopp")).longValue(), (Boolean)
                                        it.get("bekraftad")))
                        .toList(),
                list(yaml, "bilagor").stream().map(Object::toString).toList());
    }

    private static Map<ApplicationField, String> texts(Map<String, Object> yaml) {
        var typed = map(yaml, "ansokan");
        var sustainability = map(typed, "hallbarhet");
        var texts = new EnumMap<ApplicationField, String>(ApplicationField.class);
        texts.put(ApplicationField.SUMMARY, text(typed, "sammanfattning"));
        texts.put(ApplicationField.BACKGROUND, text(typed, "bakgrund"));
        texts.put(ApplicationField.OBJECTIVES, text(typed, "mal"));
        texts.put(ApplicationField.TARGET_GROUP, text(typed, "malgrupp"));
        texts.put(ApplicationField.ACTIVITIES, text(typed, "aktiviteter"));
        texts.put(ApplicationField.RESULTS_AND_EFFECTS, text(typed, "resultat_effekter"));
        texts.put(ApplicationField.ECONOMIC_SUSTAINABILITY, text(sustainability, "ekonomisk"));
        texts.put(ApplicationField.SOCIAL_SUSTAINABILITY, text(sustainability, "social"));
        texts.put(ApplicationField.ENVIRONMENTAL_SUSTAINABILITY, text(sustainability, "miljomassig"));
        texts.put(ApplicationField.RELATED_INITIATIVES, text(typed, "relaterade_satsningar"));
        texts.put(ApplicationField.ORGANISATION, text(typed, "organisation"));
        texts.put(ApplicationField.CONTINUATION, text(typed, "fortsattning"));
        texts.put(ApplicationField.STATE_AID, text(yaml, "statsstod_sokandens_bedomning"));
        return texts;
    }

    private static String text(Map<String, Object> from, String key) {
        var value = from.get(key);
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.get(key);
    }

    private static List<?> list(Map<String, Object> from, String key) {
        return (List<?>) from.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) from.get(key);
    }
}
