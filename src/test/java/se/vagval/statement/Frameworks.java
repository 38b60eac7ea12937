package se.vagval.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.AmountRules;
import se.vagval.strategy.FrameworkVersion.Dimension;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.LevelAnchor;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.strategy.FrameworkVersion.RecommendationPhrase;
import se.vagval.strategy.FrameworkVersion.SpecialisationLevel;
import se.vagval.strategy.FrameworkVersion.StrengthArea;

/** A framework version small enough to read, for tests of drafting. */
public final class Frameworks {

    private static final Provenance KNOWN = new Provenance("underlag", "prov", true, null);

    private Frameworks() {}

    public static FrameworkVersion small() {
        return new FrameworkVersion(
                "2024",
                "Styrdokument 2024",
                LocalDate.of(2024, 1, 1),
                null,
                KNOWN,
                item("M", "Utvecklingskraft"),
                List.of(item("R24-1", "Likvärdiga möjligheter i hela länet"), item("R24-3", "Innovation i hela länet")),
                List.of(
                        item("N1", "Likvärdiga möjligheter till boende, arbete och välfärd i hela landet"),
                        item("N3", "Innovation och förnyelse samt entreprenörskap och företagande i hela landet"),
                        item("N4", "Tillgänglighet i hela landet")),
                List.of(
                        new StrengthArea("S3-UPPL", "Upplevelser", true, KNOWN),
                        new StrengthArea("S3-DIGI", "Digitala lösningar", false, KNOWN)),
                List.of(
                        new SpecialisationLevel("BAS", "bas", "på grundläggande basnivå", "", true, KNOWN),
                        new SpecialisationLevel("BREDD", "bredd", "bidra till bredd", "", true, KNOWN),
                        new SpecialisationLevel("SPETS", "spets", "bidra till spets", "", false, KNOWN)),
                IntStream.rangeClosed(1, 15).mapToObj(Frameworks::dimension).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(item("7", "Hållbar energi för alla")),
                List.of(),
                List.of(
                        item("OFF", "Offentlig sektor"),
                        item("NAR", "Näringsliv"),
                        item("CIV", "Civilsamhälle"),
                        item("AKA", "Akademi")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        phrase("PRIORITISE", "föreslås prioriteras för regional utvecklingsfinansiering"),
                        phrase(
                                "PRIORITISE_WITH_CONDITIONS",
                                "föreslås prioriteras för regional utvecklingsfinansiering med nedanstående villkor"),
                        phrase(
                                "REQUEST_SUPPLEMENT",
                                "behöver kompletteras innan ett strategiskt ställningstagande kan göras"),
                        phrase("DECLINE", "föreslås inte prioriteras för regional utvecklingsfinansiering")),
                new AmountRules(0.5, 500_000, 7, 300_000, KNOWN));
    }

    private static Dimension dimension(int number) {
        var anchors = IntStream.rangeClosed(0, 4)
                .mapToObj(it -> new LevelAnchor(it, "ord " + it, "betydelse " + it))
                .toList();
        return new Dimension("D" + number, "Dimension " + number, "", anchors, null, false, KNOWN);
    }

    private static RecommendationPhrase phrase(String recommendation, String phrase) {
        return new RecommendationPhrase(recommendation, phrase, phrase, KNOWN);
    }

    private static Item item(String code, String text) {
        return new Item(code, text, null, KNOWN);
    }
}
