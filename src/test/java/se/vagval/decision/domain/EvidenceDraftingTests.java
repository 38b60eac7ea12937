package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.casefile.ApplicationField;
import se.vagval.decision.domain.BriefContent.Evidence;
import se.vagval.decision.domain.BriefContent.Passage;
import se.vagval.statement.Profiles;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;

/** Each reason unfolds the passages it rests on, where they stand. */
class EvidenceDraftingTests {

    private static final String GOALS =
            "Fem byar får var sin lokal. Minst 40 personer arbetar där varje vecka. Hyran betalas av kommunen.";
    private static final UUID NOTE = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private final Phrases phrases = new Phrases(new Words(DraftingTests.bundle()));
    private final Reasons reasons = new Reasons(new ProfileWords(phrases), new ConflictWords(phrases), phrases);
    private final EvidenceDrafting drafting = new EvidenceDrafting(reasons, phrases, (id, citations) -> Map.of());

    @Test
    void unfoldsThePassageWithTheSentencesBeforeAndAfter() {
        var material = with("OBJECTIVES", "Minst 40 personer arbetar där varje vecka.");

        var evidence = drafting.of(material);

        assertThat(evidence).singleElement().satisfies(it -> {
            assertThat(reasons.inFavour(material))
                    .extracting(BriefReason::subject)
                    .contains(it.subject());
            assertThat(it.passages())
                    .containsExactly(new Passage(
                            "Fem byar får var sin lokal.",
                            "Minst 40 personer arbetar där varje vecka.",
                            "Hyran betalas av kommunen.",
                            "Mål"));
        });
    }

    @Test
    void unfoldsAPassageOfANoteAndNamesItAsOne() {
        var passage = drafting.of(with(NOTE.toString(), "Vi har prövat i Backen."))
                .getFirst()
                .passages()
                .getFirst();

        assertThat(passage)
                .isEqualTo(new Passage("", "Vi har prövat i Backen.", "Det höll i ett år.", "Anteckning i ärendet"));
    }

    /** What a party answered is the party's, and no note of the officer's. */
    @Test
    void namesWhatWasFiledByWhoseItIs() {
        var answer = new EvidenceDrafting(reasons, phrases, (id, citations) -> Map.of("REFERRAL-1", "Svar från byn"));

        assertThat(answer.of(with("REFERRAL-1", "Då behövs leden.")).getFirst().passages())
                .containsExactly(new Passage("", "Då behövs leden.", "", "Svar från byn"));
    }

    @Test
    void leadsNowhereForNoReason() {
        var everyReason = drafting.of(with("OBJECTIVES", "Fem byar"));

        assertThat(everyReason).allSatisfy(it -> assertThat(it.passages()).isNotEmpty());
        assertThat(drafting.of(DraftingTests.material(Recommendation.PRIORITISE, 400_000)))
                .allSatisfy(it -> assertThat(it.passages()).isNotEmpty());
    }

    @Test
    void belongsToTheReasonByItsDimensionHoweverTheOfficerWordsIt() {
        var material = with("OBJECTIVES", "Minst 40 personer arbetar där varje vecka.");
        var brief = TestBriefs.resting(drafting.of(material));

        assertThat(brief.passagesOf(new BriefReason("Helt omskrivet skäl.", "D2")))
                .hasSize(1);
        assertThat(brief.passagesOf(BriefReason.of("Handläggarens eget skäl."))).isEmpty();
        assertThat(brief.passagesOf(
                        new BriefReason(reasons.inFavour(material).getFirst().text(), "D8")))
                .isEmpty();
    }

    @Test
    void ofAnOlderEditionIsFoundByTheWordsItKnew() {
        var passage = new Passage("", "Det som citeras.", "", "Mål");
        var older = TestBriefs.resting(List.of(new Evidence("", List.of(passage), "Ett gammalt skäl.")));

        assertThat(older.passagesOf(BriefReason.of("Ett gammalt skäl."))).containsExactly(passage);
        assertThat(older.passagesOf(BriefReason.of("Ett annat."))).isEmpty();
    }

    @Test
    void hidesWhoIsNamedByNumber() {
        var passage = drafting.of(with("OBJECTIVES", "Hyran betalas av kommunen."))
                .getFirst()
                .passages()
                .getFirst();

        assertThat(passage.text()).isEqualTo("Hyran betalas av kommunen.");
        assertThat(drafting.of(with(NOTE.toString(), "811228-9874"))
                        .getFirst()
                        .passages()
                        .getFirst()
                        .text())
                .isEqualTo("••••••-••••");
    }

    private static CaseMaterial with(String source, String cited) {
        var profile = Profiles.cited(
                Profiles.with(Profiles.empty(), Map.of("D2", 3)),
                "D2",
                new Citation(source, 1, 0, cited.length(), cited));
        var material = DraftingTests.material(profile, Recommendation.PRIORITISE, 400_000);
        var it = material.application();
        var application = new ApplicationContent(
                it.id(),
                it.version(),
                Map.of(ApplicationField.OBJECTIVES, GOALS),
                it.projectStart(),
                it.projectEnd(),
                it.supportForm(),
                it.funds(),
                it.municipalities(),
                it.actors(),
                it.budget(),
                it.financing(),
                List.of(new NoteText(
                        NOTE,
                        "Fördialog",
                        material.caseFile().received(),
                        "Vi har prövat i Backen. Det höll i ett år.")));
        return new CaseMaterial(
                material.caseFile(),
                application,
                material.profile(),
                material.framework(),
                material.statement(),
                material.approved(),
                material.told(),
                material.supplemented(),
                material.ground());
    }
}
