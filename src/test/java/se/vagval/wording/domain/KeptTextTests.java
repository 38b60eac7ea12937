package se.vagval.wording.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TextPlace;

class KeptTextTests {

    private static final TextPlace PLACE = new TextPlace(CaseFileId.random(), "REPORT", "SUMMARY");
    private static final UserId ANNA = UserId.of("anna");
    private static final UserId PER = UserId.of("per");
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void gathersOnePersonsAutosavesOfOneSitting() {
        var first = kept("En", true, ANNA, NOON);
        var soon = kept("En rad", true, ANNA, NOON.plusSeconds(5));
        var other = kept("En rad till", true, PER, NOON.plusSeconds(9));
        var later = kept("En rad till, senare", true, ANNA, NOON.plus(Duration.ofMinutes(30)));
        var pressed = kept("Sparat med knappen", false, ANNA, NOON.plus(Duration.ofMinutes(31)));
        var after = kept("Och vidare", true, ANNA, NOON.plus(Duration.ofMinutes(32)));

        assertThat(first.isContinuedBy(soon)).isTrue();
        assertThat(soon.isContinuedBy(other)).isFalse();
        assertThat(first.isContinuedBy(later)).isFalse();
        assertThat(pressed.isContinuedBy(after)).isFalse();
    }

    @Test
    void keepsTheReplacedDraftAsTheVersionBefore() {
        var first = kept("Mitt", true, ANNA, NOON);

        var before = first.replaced("Utkast");

        assertThat(before.text()).isEqualTo("Utkast");
        assertThat(before.number()).isEqualTo(first.number() - 1);
        assertThat(before.isDrafted()).isTrue();
        assertThat(before.isContinuedBy(first)).isFalse();
        assertThat(first.isDrafted()).isFalse();
    }

    private static KeptText kept(String text, boolean auto, UserId by, Instant at) {
        return new KeptText(PLACE, DraftedText.UNTOUCHED.write(text, "", by, at), "", auto);
    }
}
