package se.vagval.notice.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.vagval.notice.domain.MailWish;
import se.vagval.notice.domain.NoticeChoice;

/** What the form of the mail choice sends. */
record ChoiceForm(
        @NotNull @Nullable MailWish wish, @Nullable String address) {

    static ChoiceForm of(NoticeChoice choice) {
        return new ChoiceForm(choice.wish(), choice.address());
    }

    String typed() {
        return address == null ? "" : address.strip();
    }
}
