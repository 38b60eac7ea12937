package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF has against a file. */
final class Archivability {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archivability() {}

    static Stream<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
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
