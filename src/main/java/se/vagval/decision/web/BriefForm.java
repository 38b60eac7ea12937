package se.vagval.decision.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.BriefReason;
import se.vagval.decision.domain.BriefTexts;

/** The texts of a brief, as they are typed; each reason with the dimension it was drafted from, so that it keeps its passages. */
record BriefForm(
        @Size(max = 5000) @Nullable String matter,
        @Size(max = 5000) @Nullable String proposal,
        @Size(max = 1000) @Nullable String for1,
        @Size(max = 1000) @Nullable String for2,
        @Size(max = 1000) @Nullable String for3,
        @Size(max = 1000) @Nullable String against1,
        @Size(max = 1000) @Nullable String against2,
        @Size(max = 1000) @Nullable String against3,
        @Nullable List<String> forSubjects,
        @Nullable List<String> againstSubjects,
        @Nullable Long version)
        implements PaperForm<BriefTexts> {

    /** Which reason, and where to: {@code for2up}, {@code against1down}. */
    private static final Pattern MOVE = Pattern.compile("(for|against)([1-3])(up|down)");

    static BriefForm of(BriefTexts it, long version) {
        return of(it.matter(), it.proposal(), padded(it.reasonsFor()), padded(it.reasonsAgainst()), version);
    }

    private static BriefForm of(
            @Nullable String matter,
            @Nullable String proposal,
            List<BriefReason> inFavour,
            List<BriefReason> against,
            @Nullable Long version) {
        return new BriefForm(
                matter,
                proposal,
                inFavour.get(0).text(),
                inFavour.get(1).text(),
                inFavour.get(2).text(),
                against.get(0).text(),
                against.get(1).text(),
                against.get(2).text(),
                inFavour.stream().map(BriefReason::subject).toList(),
                against.stream().map(BriefReason::subject).toList(),
                version);
    }

    BriefForm at(long other) {
        return of(matter, proposal, inFavour(), against(), other);
    }

    /** Reasons that have been moved are not put together field by field: a text would get another reason's passages. */
    boolean isInOrderOf(BriefForm other) {
        return subjects(inFavour()).equals(subjects(other.inFavour()))
                && subjects(against()).equals(subjects(other.against()));
    }

    private static List<String> subjects(List<BriefReason> reasons) {
        return reasons.stream().map(BriefReason::subject).toList();
    }

    /** With one reason a step up or down among its own; at the end of the row nothing moves. */
    BriefForm moving(@Nullable String move) {
        var asked = MOVE.matcher(move == null ? "" : move);
        if (!asked.matches()) {
            return this;
        }
        int from = Integer.parseInt(asked.group(2)) - 1;
        int to = "up".equals(asked.group(3)) ? from - 1 : from + 1;
        return "for".equals(asked.group(1))
                ? of(matter, proposal, swapped(inFavour(), from, to), against(), version)
                : of(matter, proposal, inFavour(), swapped(against(), from, to), version);
    }

    @Override
    public BriefTexts texts() {
        return new BriefTexts(text(matter), text(proposal), inFavour(), against());
    }

    @Override
    public long versionOrNone() {
        return version == null ? -1 : version;
    }

    private List<BriefReason> inFavour() {
        return List.of(reason(for1, forSubjects, 0), reason(for2, forSubjects, 1), reason(for3, forSubjects, 2));
    }

    private List<BriefReason> against() {
        return List.of(
                reason(against1, againstSubjects, 0),
                reason(against2, againstSubjects, 1),
                reason(against3, againstSubjects, 2));
    }

    private static BriefReason reason(@Nullable String typed, @Nullable List<String> subjects, int at) {
        var subject = subjects != null && at < subjects.size() ? subjects.get(at) : "";
        return new BriefReason(text(typed), text(subject));
    }

    private static List<BriefReason> swapped(List<BriefReason> reasons, int from, int to) {
        var moved = new ArrayList<>(reasons);
        if (to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }

    private static List<BriefReason> padded(List<BriefReason> reasons) {
        return IntStream.range(0, BriefTexts.REASONS)
                .mapToObj(at -> at < reasons.size() ? reasons.get(at) : BriefReason.of(""))
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
