package se.vagval.notice.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.notice.domain.MailWish;
import se.vagval.notice.domain.NoticeChoice;
import se.vagval.notice.domain.NoticeKind;

/** What the form of the mail choice sends: a wish by the name of each kind, or {@code all} for one wish for them all. */
record ChoiceForm(
        Map<String, MailWish> wishes,
        @Nullable MailWish all,
        @Nullable String address) {

    ChoiceForm {
        wishes = wishes == null ? new HashMap<>() : wishes;
    }

    static ChoiceForm of(NoticeChoice choice, List<NoticeKind> kinds) {
        return new ChoiceForm(
                kinds.stream().collect(Collectors.toMap(NoticeKind::name, choice::wish)), null, choice.address());
    }

    public boolean isChosen(NoticeKind kind, MailWish wish) {
        return chosen(kind) == wish;
    }

    private @Nullable MailWish chosen(NoticeKind kind) {
        return all == null ? wishes.get(kind.name()) : all;
    }

    /** What is said of these kinds; of one that was left out, nothing. */
    Map<NoticeKind, MailWish> of(Collection<NoticeKind> kinds) {
        var said = new EnumMap<NoticeKind, MailWish>(NoticeKind.class);
        for (var kind : kinds) {
            var wish = chosen(kind);
            if (wish != null) {
                said.put(kind, wish);
            }
        }
        return said;
    }

    String typed() {
        return address == null ? "" : address.strip();
    }
}
