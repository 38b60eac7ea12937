package se.vagval.statement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.vagval.casefile.LetterWay;

/** How and when the regional opinion was sent, and the fingerprint of the edition it belongs to. */
record OpinionForm(
        @Nullable String edition,
        @NotNull @Nullable LetterWay way,

        @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate sentOn) {

    static OpinionForm of(LetterPage page) {
        return new OpinionForm(page.edition().hash(), null, page.today());
    }

    String seen() {
        return edition == null ? "" : edition;
    }
}
