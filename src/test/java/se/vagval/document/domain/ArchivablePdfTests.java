package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentRenderer;

/** Asks veraPDF whether the letters can be kept for decades (PDF/A-2a) and read by everybody (PDF/UA-1). */
class ArchivablePdfTests {

    private final DocumentRenderer renderer = new FormattedDocuments();

    @BeforeAll
    static void prepareTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void holdsTheStandardWithEveryKindOfBlock(PDFAFlavour flavour) throws Exception {
        assertThat(breaches(Letters.withEveryKindOfBlock(), flavour)).isEmpty();
    }

    private Stream<String> breaches(DocumentContent content, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(renderer.render(content, PDF)), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(breach -> breach.getRuleId().getClause() + " " + breach.getMessage() + " "
                            + breach.getLocation().getContext())
                    .distinct();
        }
    }
}
