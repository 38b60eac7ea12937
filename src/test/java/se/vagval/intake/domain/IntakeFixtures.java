package se.vagval.intake.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vagval.casefile.FileInspections;

/** Received files and the values they are weighed against. */
public final class IntakeFixtures {

    static final IntakeVocabulary VOCABULARY = new IntakeVocabulary(
            ordered("PS", "projektstöd", "FS", "regionalt företagsstöd", "KS", "stöd till kommersiell service"),
            ordered("A11", "Anslag 1:1 Regionala utvecklingsåtgärder", "ERUF-MN", "Regionalfonden Mellersta Norrland"),
            ordered("OFF", "offentlig sektor", "NAR", "näringsliv", "AKA", "akademi", "CIV", "civilsamhälle"),
            ordered(
                    "2303",
                    "Ragunda",
                    "2305",
                    "Bräcke",
                    "2309",
                    "Krokom",
                    "2313",
                    "Strömsund",
                    "2321",
                    "Åre",
                    "2326",
                    "Berg",
                    "2361",
                    "Härjedalen",
                    "2380",
                    "Östersund"),
            List.of(
                    "Personal",
                    "Extern sakkunskap och externa tjänster",
                    "Resor och logi",
                    "Investeringar, materiel och externa lokaler",
                    "Indirekta kostnader (schablon)"),
            List.of(
                    "Sökt stöd anslag 1:1",
                    "EU-stöd",
                    "Offentlig kontant – kommun",
                    "Offentlig kontant – statlig",
                    "Privat kontant",
                    "Offentliga bidrag i annat än pengar",
                    "Privata bidrag i annat än pengar"),
            Set.of("Sökt stöd anslag 1:1"),
            new BigDecimal("0.5"));

    /** As Demoläge sets it: its example files carry their expected answers with them. */
    static final IntakeSettings SETTINGS = new IntakeSettings(Set.of("facit", "fiktiv", "karaktar"));

    static final IntakeSurroundings SURROUNDINGS =
            new IntakeSurroundings("", LocalDate.of(2026, 3, 1), number -> number.equals("RUN/1/2026"));

    private IntakeFixtures() {}

    public static byte[] file(String name) {
        try (var file = IntakeFixtures.class.getResourceAsStream("/demo/cases/" + name + ".yaml")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InterpretedApplication interpreted(String name) {
        return interpretedText(new String(file(name), StandardCharsets.UTF_8), Map.of());
    }

    static InterpretedApplication interpretedText(String text, Map<String, IntakeAnswer> answers) {
        var content = read(text.getBytes(StandardCharsets.UTF_8));
        return IntakeInterpreter.interpret(content, VOCABULARY, SURROUNDINGS, answers);
    }

    static InterpretedApplication interpreted(ReceivedContent content) {
        var surroundings = new IntakeSurroundings("e-post", SURROUNDINGS.fileReceived(), SURROUNDINGS.isTaken());
        return IntakeInterpreter.interpret(content, VOCABULARY, surroundings, Map.of());
    }

    private static Map<String, String> ordered(String... pairs) {
        var all = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            all.put(pairs[at], pairs[at + 1]);
        }
        return all;
    }

    /** As a file of the usual kind is read, whose keys are the places themselves. */
    static ReceivedContent read(byte[] content) {
        return read("ansokan.yaml", content).getFirst();
    }

    /** By the map the portal came with; what could do harm inside is tried where the inspection is at work. */
    @SuppressWarnings("NullAway")
    static List<ReceivedContent> read(String fileName, byte[] content) {
        FileInspections harmless = (name, bytes) -> Optional.empty();
        var readers = List.of(
                new YamlApplicationReader(SETTINGS),
                new SheetApplicationReader(harmless),
                new PdfApplicationReader(harmless));
        return new ApplicationReaders(readers, new FieldMappings(null))
                .read(fileName, content, FieldMapping.begun(FieldMapping.STANDARD));
    }
}
