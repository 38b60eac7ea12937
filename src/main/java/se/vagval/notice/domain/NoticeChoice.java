package se.vagval.notice.domain;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.vagval.identity.UserId;

/**
 * Val av brev: whether a person gets mail, when, and where. What nothing has been said of, a kind that comes later among
 * them, follows the wish for the rest; the address is empty for whoever gets none.
 */
public record NoticeChoice(UserId person, MailWish rest, Map<NoticeKind, MailWish> otherwise, String address) {

    private static final int LONGEST_ADDRESS = 254;

    public NoticeChoice {
        var kept = new EnumMap<NoticeKind, MailWish>(NoticeKind.class);
        otherwise.forEach((kind, wish) -> {
            if (wish != rest) {
                kept.put(kind, wish);
            }
        });
        otherwise = Map.copyOf(kept);
        address = address.strip();
    }

    static NoticeChoice none(UserId person) {
        return same(person, MailWish.NEVER, "");
    }

    static NoticeChoice same(UserId person, MailWish wish, String address) {
        return new NoticeChoice(person, wish, Map.of(), address);
    }

    /** What has been chosen for some kinds; the rest is as most of them, and as before where nothing was chosen. */
    public NoticeChoice choosing(Map<NoticeKind, MailWish> chosen, String typed) {
        var all = new EnumMap<NoticeKind, MailWish>(NoticeKind.class);
        all.putAll(otherwise);
        all.putAll(chosen);
        var changed = new NoticeChoice(person, chosen.isEmpty() ? rest : most(chosen), all, typed);
        return changed.isMailed() ? changed : none(person);
    }

    private static MailWish most(Map<NoticeKind, MailWish> chosen) {
        var counts = chosen.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return Arrays.stream(MailWish.values())
                .max(Comparator.comparingLong(it -> counts.getOrDefault(it, 0L)))
                .orElseThrow();
    }

    public MailWish wish(NoticeKind kind) {
        return otherwise.getOrDefault(kind, rest);
    }

    /** Whether anything at all goes by mail. */
    public boolean isMailed() {
        return rest != MailWish.NEVER || otherwise.values().stream().anyMatch(it -> it != MailWish.NEVER);
    }

    /** Whether mail would go to no address. */
    public boolean isUnaddressed() {
        return isMailed() && !isAddress(address);
    }

    /** Whether mail can be sent there: one bare address, without a name beside it. */
    public static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return typed.length() <= LONGEST_ADDRESS && typed.indexOf('@') > 0 && typed.indexOf('<') < 0;
        } catch (AddressException malformed) {
            return false;
        }
    }
}
