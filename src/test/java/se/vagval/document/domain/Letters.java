package se.vagval.document.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.Block.Signatory;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;

/** Letters for the tests, as a region writes them. */
final class Letters {

    static final Locale SWEDISH = Locale.of("sv", "SE");
    static final DocumentHeader HEADER = new DocumentHeader(
            "Region Fjällmark",
            "Regionala utvecklingsförvaltningen",
            new LabelledText("Datum", "2026-11-20"),
            new LabelledText("Diarienummer", "RUN/117/2026"));

    private static final String REASONS = """
            Projektet bygger en gemensam mötesplats för livsmedelsföretag i inlandet. Efter förstudien finns det sex \
            fiffiga företag som vill prova effektivare flöden, och två av dem har redan flyttat in i lokalerna.

            Insatsen väntas ge tre sorters effekt:
            - fler företag förädlar råvaror i länet,
            - kortare väg från producent till offentligt kök,
            - ett nätverk som finns kvar ”efter projektets slut” – även utan bidrag.

            Samernas egna livsmedel, på sydsamiska beapmoeh och på nordsamiska biebmu, får ett eget delprojekt. \
            Kontaktperson är Máhtte Čáppa Ŋuorra i Ååre tjïelte.""";

    private Letters() {}

    static DocumentContent with(Block... blocks) {
        return new DocumentContent("Utlåtande", SWEDISH, HEADER, List.of(blocks));
    }

    static DocumentContent ofPlainText(String raw) {
        return new DocumentContent("Utlåtande", SWEDISH, HEADER, PlainText.blocks(raw));
    }

    static DocumentContent withEveryKindOfBlock() {
        return new DocumentContent(
                "Strategiskt utlåtande: Matlabb Inland 2027",
                SWEDISH,
                HEADER,
                concat(opening(), weighing(), closing()));
    }

    private static List<Block> opening() {
        return concat(
                List.of(
                        new Block.KeyFacts(List.of(
                                new LabelledText("Sökande", "Föreningen Matlabb Inland, 802400-1234"),
                                new LabelledText("Sökt belopp", "2\u00A0569\u00A0697\u00A0kronor"),
                                new LabelledText("Projekttid", "2027-01-01–2029-12-31"),
                                new LabelledText("Förslag", "Prioritera med villkor"))),
                        new Block.Heading(1, "Sammanfattning")),
                PlainText.blocks(REASONS));
    }

    private static List<Block> weighing() {
        return concat(
                List.of(new Block.Heading(1, "Bedömning"), new Block.Heading(2, "Koppling till strategin")),
                PlainText.blocks(REASONS),
                List.of(
                        new Block.Table(
                                "Finansiering per källa, kronor",
                                List.of("Källa", "Slag", "Belopp", "Andel"),
                                List.of(
                                        List.of("Regionen", "kontant", "1\u00A0250\u00A0000", "48,6 %"),
                                        List.of("Kommunerna i inlandet", "kontant", "819\u00A0697", "31,9 %"),
                                        List.of("Företagen", "eget arbete", "500\u00A0000", "19,5 %")),
                                List.of(Alignment.START, Alignment.START, Alignment.END, Alignment.END)),
                        new Block.Heading(2, "Vad som talar emot")),
                PlainText.blocks(REASONS));
    }

    private static List<Block> closing() {
        return List.of(
                new Block.Heading(1, "Villkor"),
                new Block.NumberedList(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> "Delrapport " + number + " lämnas senast den 1 juni och visar hur många "
                                + "företag som har provat labbet och vad de tyckte.")
                        .toList()),
                new Block.Signatures(
                        "Östersund som ovan",
                        List.of(
                                new Signatory("Anna Öberg", "Handläggare"),
                                new Signatory("Birgit Jåma", "Enhetschef"))));
    }

    @SafeVarargs
    private static List<Block> concat(List<Block>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
