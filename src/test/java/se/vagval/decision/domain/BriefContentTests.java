package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import se.vagval.strategy.Recommendation;

/** What an elected person reads of the rule, in editions of every age. */
class BriefContentTests {

    @Test
    void theRuleSaysItsGroundWhateverItsWordsBeginWith() {
        var words = "A1: så heter vägen som byggs.";

        assertThat(TestBriefs.ruled("R8", words).ruleInWords()).isEqualTo(words);
    }

    @Test
    void anOlderEditionWroteTheNumberBeforeTheWordsAndIsReadWithoutIt() {
        assertThat(TestBriefs.ruled(null, "R6: Förstudien ligger väl i linje.").ruleInWords())
                .isEqualTo("Förstudien ligger väl i linje.");
    }

    @Test
    void anOlderEditionsReasonsAreItsWords() {
        var json = StoredJson.columns();
        var texts = json.readValue(
                "{\"matter\":\"Vad\",\"proposal\":\"\",\"reasonsFor\":[\"Det behövs.\"],\"reasonsAgainst\":[]}",
                BriefTexts.class);

        assertThat(texts.reasonsFor()).containsExactly(BriefReason.of("Det behövs."));
        var reason = new BriefReason("Kedjan håller.", "D8");
        var again = json.readValue(
                json.writeValueAsString(new BriefTexts("", "", List.of(reason), List.of())), BriefTexts.class);
        assertThat(again.reasonsFor()).containsExactly(reason);
        assertThat(TestBriefs.proposing(Recommendation.PRIORITISE, 1, null, List.of())
                        .ruleInWords())
                .isEmpty();
    }

    @Test
    void anOwnReasonSpeaksOfWhatItWasWordedFromAndTheDraftsWordsOfWhatTheyDo() {
        var drafted = new BriefTexts("", "", List.of(new BriefReason("Kedjan håller.", "D8")), List.of());
        var own = BriefTexts.of(
                Map.of(BriefPart.FOR, "Egna ord om målen.\nKedjan håller.\nNågot nytt."),
                Map.of("Egna ord om målen.", "D2"));

        assertThat(own.orElse(drafted).reasonsFor())
                .containsExactly(
                        new BriefReason("Egna ord om målen.", "D2"),
                        new BriefReason("Kedjan håller.", "D8"),
                        BriefReason.of("Något nytt."));
    }

    @Test
    void aBriefRemembersWhatItsReasonsSpeakOfWhenTheyArePutBack() {
        var brief = new DecisionBrief(CaseFileId.of("5d7f7e2e-4f5b-4b56-9a0e-3a1f6f0a7f10"));
        var reason = new BriefReason("Egna ord om målen.", "D2");
        brief.remember(new BriefTexts("", "", List.of(reason), List.of()));
        brief.remember(BriefTexts.NONE);

        brief.write(Map.of(BriefPart.FOR, reason.text()), BriefTexts.NONE, UserId.of("anna"), Instant.EPOCH);

        assertThat(brief.own().reasonsFor()).containsExactly(reason);
    }
}
