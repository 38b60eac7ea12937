package se.vagval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.vagval.identity.UserId;

class DraftedTextTests {

    private static final UserId ANNA = UserId.of("anna");
    private static final UserId PER = UserId.of("per");
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void followsTheDraftUntilSomebodyWritesSomethingElse() {
        assertThat(DraftedText.UNTOUCHED.text("Utkast")).isEqualTo("Utkast");
        assertThat(DraftedText.UNTOUCHED.write("Utkast", "Utkast", ANNA, NOON)).isSameAs(DraftedText.UNTOUCHED);

        var own = own("Mitt");
        assertThat(own.text("Utkast")).isEqualTo("Mitt");
        assertThat(own.number()).isEqualTo(1);
        assertThat(own.savedBy()).isEqualTo("anna");
        assertThat(own.savedAt()).isEqualTo(NOON);
    }

    @Test
    void changesNothingWhenTheSameIsWrittenAgain() {
        var own = own("Mitt");

        assertThat(own.write("Mitt", "Nytt utkast", PER, NOON)).isSameAs(own);
        assertThat(own.useDraft(PER, NOON).useDraft(PER, NOON).number()).isEqualTo(2);
        assertThat(DraftedText.UNTOUCHED.useDraft(PER, NOON)).isSameAs(DraftedText.UNTOUCHED);
    }

    @Test
    void knowsThatTheDraftHasMovedSinceTheOwnWords() {
        var own = own("Mitt");

        assertThat(own.hasMoved("Utkast")).isFalse();
        assertThat(own.hasMoved("Nytt utkast")).isTrue();
        assertThat(DraftedText.UNTOUCHED.hasMoved("Nytt utkast")).isFalse();
        assertThat(own.useDraft(ANNA, NOON).hasMoved("Nytt utkast")).isFalse();
    }

    @Test
    void remembersTheDraftThatWasSeenThroughLaterWords() {
        var later = own("Mitt").write("Mitt och mer", "Nytt utkast", ANNA, NOON);

        assertThat(later.hasMoved("Nytt utkast")).isTrue();
        assertThat(later.hasMoved("Utkast")).isFalse();
    }

    @Test
    void standsStillOnceTheNewDraftHasBeenSeen() {
        var kept = own("Mitt").keepOwn("Nytt utkast", PER, NOON);

        assertThat(kept.hasMoved("Nytt utkast")).isFalse();
        assertThat(kept.text("Nytt utkast")).isEqualTo("Mitt");
        assertThat(kept.number()).isEqualTo(2);
        assertThat(kept.keepOwn("Nytt utkast", PER, NOON)).isSameAs(kept);
    }

    @Test
    void seesTheDraftAnewWhenItIsWordedAgainAfterHavingFollowedIt() {
        var again = own("Mitt").useDraft(ANNA, NOON).write("Nytt mitt", "Nytt utkast", ANNA, NOON);

        assertThat(again.hasMoved("Nytt utkast")).isFalse();
        assertThat(again.hasMoved("Utkast")).isTrue();
    }

    @Test
    void followsTheDraftInAWholePaperWhenEmptiedOrLikeTheDraft() {
        var own = own("Mitt");

        assertThat(own.writeOrFollow("  ", "Utkast", ANNA, NOON).hasOwn()).isFalse();
        assertThat(own.writeOrFollow("Utkast", " Utkast\n", ANNA, NOON).hasOwn())
                .isFalse();
        assertThat(own.writeOrFollow("Annat", "Utkast", ANNA, NOON).text("Utkast"))
                .isEqualTo("Annat");
        assertThat(DraftedText.UNTOUCHED.writeOrFollow("", "Utkast", ANNA, NOON))
                .isSameAs(DraftedText.UNTOUCHED);
    }

    @Test
    void doesNotGuessWhatDraftAnOlderPortalShowed() {
        var older = new DraftedText("Mitt", null, 1, "anna", NOON);

        assertThat(older.hasMoved("Vad som helst")).isFalse();
    }

    private static DraftedText own(String words) {
        return DraftedText.UNTOUCHED.write(words, "Utkast", ANNA, NOON);
    }
}
