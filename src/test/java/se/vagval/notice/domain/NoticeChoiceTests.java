package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** What a choice for some kinds says of the others. */
class NoticeChoiceTests {

    private static final UserId ANNA = UserId.of("anna.handlaggare");
    private static final String ADDRESS = "anna@region.example";

    @Test
    void keepsWhatWasNotAskedAbout() {
        var before = new NoticeChoice(ANNA, MailWish.DAILY, Map.of(NoticeKind.SUBMITTED, MailWish.AT_ONCE), ADDRESS);

        var after = before.choosing(Map.of(NoticeKind.DECIDED, MailWish.NEVER), ADDRESS);

        assertThat(after.wish(NoticeKind.SUBMITTED)).isEqualTo(MailWish.AT_ONCE);
        assertThat(after.wish(NoticeKind.DECIDED)).isEqualTo(MailWish.NEVER);
    }

    @Test
    void aKindThatComesLaterIsWishedAsMostOfThoseThatWereChosen() {
        var chosen = new EnumMap<NoticeKind, MailWish>(NoticeKind.class);
        List.of(NoticeKind.DECIDED, NoticeKind.RETURNED).forEach(it -> chosen.put(it, MailWish.DAILY));
        chosen.put(NoticeKind.APPROVED, MailWish.NEVER);

        var choice = NoticeChoice.none(ANNA).choosing(chosen, ADDRESS);

        assertThat(choice.wish(NoticeKind.QUARTER_PUBLISHED)).isEqualTo(MailWish.DAILY);
        assertThat(choice.otherwise()).containsOnlyKeys(NoticeKind.APPROVED);
    }

    @Test
    void whoWantsNoMailOfAnyKindHasNoAddressKept() {
        var one = new NoticeChoice(ANNA, MailWish.NEVER, Map.of(NoticeKind.DECIDED, MailWish.DAILY), ADDRESS);

        assertThat(one.isMailed()).isTrue();
        assertThat(one.choosing(Map.of(NoticeKind.DECIDED, MailWish.NEVER), ADDRESS))
                .isEqualTo(NoticeChoice.none(ANNA));
        assertThat(one.choosing(Map.of(NoticeKind.DECIDED, MailWish.AT_ONCE), "")
                        .isUnaddressed())
                .isTrue();
    }

    @Test
    void asksOnlyAboutWhatTheRoleIsToldOf() {
        assertThat(NoticeKind.reaching(EnumSet.of(Role.UNIT_MANAGER)))
                .contains(NoticeKind.SUBMITTED, NoticeKind.PAPERS_COMPLETED)
                .doesNotContain(NoticeKind.DELEGATED, NoticeKind.RETURNED);
        assertThat(NoticeKind.reaching(EnumSet.of(Role.COUNTY_GOVERNOR))).containsExactly(NoticeKind.QUARTER_PUBLISHED);
        assertThat(NoticeKind.reaching(EnumSet.allOf(Role.class))).containsExactly(NoticeKind.values());
    }
}
