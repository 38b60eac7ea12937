package se.vagval.wording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;

/** Everything wording/versions.html shows: the versions of one part of a paper, and what differs between two of them. */
public record VersionsPage(
        List<Link> trail,
        String title,
        String address,
        List<Option> parts,
        String part,
        List<TextVersion> versions,
        @Nullable TextVersion from,
        @Nullable TextVersion to,
        List<Piece> changes,
        long number,
        boolean writable) {

    public static final String VIEW = "wording/versions";

    /** Where the page stands; {@code title} is a message key, {@code address} that of the paper. */
    public record Frame(List<Link> trail, String title, String address, List<Option> parts) {}

    /** Which part and which two of its versions are asked for; nothing asked is the newest beside the one before. */
    public record Asked(
            String part, @Nullable Integer from, @Nullable Integer to) {}

    /** @param number the save that a restoring has to have seen */
    public static VersionsPage of(Frame frame, Asked asked, List<TextVersion> versions, long number, boolean writable) {
        var newer = find(versions, asked.to())
                .or(() -> versions.stream().findFirst())
                .orElse(null);
        var older = find(versions, asked.from())
                .or(() -> versions.stream().skip(1).findFirst())
                .orElse(null);
        var changes =
                newer == null ? List.<Piece>of() : WordDiff.between(older == null ? "" : older.text(), newer.text());
        return new VersionsPage(
                frame.trail(),
                frame.title(),
                frame.address(),
                frame.parts(),
                asked.part(),
                versions,
                older,
                newer,
                changes,
                number,
                writable);
    }

    private static Optional<TextVersion> find(List<TextVersion> versions, @Nullable Integer number) {
        return versions.stream()
                .filter(it -> number != null && it.number() == number)
                .findFirst();
    }
}
