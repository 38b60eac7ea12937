package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.MunicipalAnchoring.Strength;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Frameworks;
import se.vagval.statement.Profiles;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.FrameworkVersion;

/** What a text says of all municipalities and of the applicant's own area, beside what is proven and judged. */
class TextClaimsTests {

    private static final FrameworkVersion FRAMEWORK = Frameworks.newest();

    private final TextClaims claims = new TextClaims(new Phrases());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Samtliga kommuner står bakom projektet.                  | 5 | true
            Projektet har stöd i alla kommuner.                      | 7 | true
            Det är förankrat i länets kommuner.                      | 0 | true
            Samtliga kommuner står bakom projektet.                  | 8 | false
            Sökanden anger att samtliga kommuner står bakom.         | 5 | false
            Projektet genomförs i samtliga kommuner.                 | 5 | false
            Stöd finns. Arbetet rör samtliga kommuner.               | 5 | false
            Fem kommuner står bakom projektet.                       | 5 | false
            """)
    void aSentenceSaysOfThemAllOnlyWhatIsProvenOfThemAll(String text, int proven, boolean hinted) {
        assertThat(claims.in(BlockCode.B7, text, desk(anchored(proven)))).hasSize(hinted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projektet rör S3-MIN.           | S3-UPPL | 1 | S3-MIN | 3 | true
            Projektet rör S3-UPPL.          | S3-UPPL | 1 | S3-MIN | 3 | true
            Sökanden säger S3-UPPL, vi S3-MIN. | S3-UPPL | 1 | S3-MIN | 3 | false
            Projektet rör S3-UPPL.          | S3-UPPL | 3 | S3-MIN | 3 | false
            Projektet rör S3-UPPL.          | S3-UPPL | 0 | S3-MIN | 1 | false
            """)
    void theTextTellsBothAreasWhereTheyDiffer(
            String text, String stated, int statedLevel, String judged, int judgedLevel, boolean hinted) {
        var areas = FRAMEWORK.strengthAreas();
        var theirs = areas.getFirst();
        var ours = areas.getLast();
        var said = text.replace(stated, theirs.text()).replace(judged, ours.text());
        var profile = withAreas(List.of(
                new StrengthLink(theirs.code(), statedLevel, null, null, "", true),
                new StrengthLink(ours.code(), judgedLevel, null, null, "", false)));

        assertThat(claims.in(BlockCode.B4, said, desk(profile))).hasSize(hinted ? 1 : 0);
        assertThat(claims.in(BlockCode.B5, said, desk(profile)))
                .as("it is told where the area is spoken of")
                .isEmpty();
    }

    private static Desk desk(AssessmentProfile profile) {
        return new Desk(null, profile, List.of(), FRAMEWORK);
    }

    private static AssessmentProfile anchored(int proven) {
        var places = Stream.iterate(0, it -> it + 1)
                .limit(8)
                .map(it -> new MunicipalAnchoring("23" + it, it < proven ? Strength.PROVEN : Strength.CLAIMED, null))
                .toList();
        return with(new Anchoring("samtliga kommuner", false, places), List.of());
    }

    private static AssessmentProfile withAreas(List<StrengthLink> links) {
        return with(new Anchoring("", false), links);
    }

    private static AssessmentProfile with(Anchoring anchoring, List<StrengthLink> links) {
        return Profiles.changed(Profiles.empty(), to -> {
            to.anchoring = anchoring;
            to.strengthLinks = links;
        });
    }
}
