package se.vagval.decision.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.BriefTexts;

/** The texts of a brief, as they are typed. */
record BriefForm(
        @Size(max = 5000) @Nullable String matter,
        @Size(max = 5000) @Nullable String proposal,
        @Size(max = 1000) @Nullable String for1,
        @Size(max = 1000) @Nullable String for2,
        @Size(max = 1000) @Nullable String for3,
        @Size(max = 1000) @Nullable String against1,
        @Size(max = 1000) @Nullable String against2,
        @Size(max = 1000) @Nullable String against3,
        @Nullable Long version) {

    static BriefForm of(BriefTexts it, long version) {
        return new BriefForm(
                it.matter(),
                it.proposal(),
                at(it.reasonsFor(), 0),
                at(it.reasonsFor(), 1),
                at(it.reasonsFor(), 2),
                at(it.reasonsAgainst(), 0),
                at(it.reasonsAgainst(), 1),
                at(it.reasonsAgainst(), 2),
                version);
    }

    BriefForm at(long other) {
        return new BriefForm(matter, proposal, for1, for2, for3, against1, against2, against3, other);
    }

    BriefTexts texts() {
        return new BriefTexts(
                text(matter), text(proposal), texts(for1, for2, for3), texts(against1, against2, against3));
    }

    long versionOrNone() {
        return version == null ? -1 : version;
    }

    private static List<String> texts(@Nullable String... typed) {
        return Stream.of(typed).map(BriefForm::text).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String at(List<String> reasons, int index) {
        return index < reasons.size() ? reasons.get(index) : "";
    }
}
