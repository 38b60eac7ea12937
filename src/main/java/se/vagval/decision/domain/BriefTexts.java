package se.vagval.decision.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;

/** Sammanfattningens texter, which the officer may word anew: the matter, the proposal, three reasons for and three against. */
public record BriefTexts(String matter, String proposal, List<BriefReason> reasonsFor, List<BriefReason> reasonsAgainst)
        implements StoredDocument {

    public static final int REASONS = 3;
    public static final BriefTexts NONE = new BriefTexts("", "", List.of(), List.of());

    public BriefTexts {
        matter = matter.strip();
        proposal = proposal.strip();
        reasonsFor = reasons(reasonsFor);
        reasonsAgainst = reasons(reasonsAgainst);
    }

    private static List<BriefReason> reasons(List<BriefReason> given) {
        return given.stream().filter(it -> !it.isEmpty()).limit(REASONS).toList();
    }

    /** What is written here, and the drafted text where nothing is. */
    public BriefTexts orElse(BriefTexts drafted) {
        return new BriefTexts(
                matter.isEmpty() ? drafted.matter : matter,
                proposal.isEmpty() ? drafted.proposal : proposal,
                reasonsFor.isEmpty() ? drafted.reasonsFor : spokenOf(reasonsFor, drafted.reasonsFor),
                reasonsAgainst.isEmpty() ? drafted.reasonsAgainst : spokenOf(reasonsAgainst, drafted.reasonsAgainst));
    }

    /** Words that are the draft's speak of what the draft speaks of. */
    private static List<BriefReason> spokenOf(List<BriefReason> own, List<BriefReason> drafted) {
        return own.stream()
                .map(it -> it.subject().isEmpty()
                        ? drafted.stream()
                                .filter(one -> one.text().equals(it.text()))
                                .findFirst()
                                .orElse(it)
                        : it)
                .toList();
    }

    /** @param subjects what each reason speaks of, by its words */
    public static BriefTexts of(Map<BriefPart, String> parts, Map<String, String> subjects) {
        return new BriefTexts(
                parts.getOrDefault(BriefPart.MATTER, ""),
                parts.getOrDefault(BriefPart.PROPOSAL, ""),
                lines(parts.getOrDefault(BriefPart.FOR, ""), subjects),
                lines(parts.getOrDefault(BriefPart.AGAINST, ""), subjects));
    }

    private static List<BriefReason> lines(String text, Map<String, String> subjects) {
        return text.lines()
                .map(String::strip)
                .map(it -> new BriefReason(it, subjects.getOrDefault(it, "")))
                .toList();
    }

    public String part(BriefPart part) {
        return switch (part) {
            case MATTER -> matter;
            case PROPOSAL -> proposal;
            case FOR -> String.join("\n", words(reasonsFor));
            case AGAINST -> String.join("\n", words(reasonsAgainst));
        };
    }

    public Map<BriefPart, String> parts() {
        var parts = new EnumMap<BriefPart, String>(BriefPart.class);
        for (var part : BriefPart.values()) {
            parts.put(part, part(part));
        }
        return parts;
    }

    public static List<String> words(List<BriefReason> reasons) {
        return reasons.stream().map(BriefReason::text).toList();
    }

    /** Det som väger tyngst emot: it stands first, beside the proposal, on the page as on paper. */
    public @Nullable String weightiest() {
        return reasonsAgainst.isEmpty() ? null : reasonsAgainst.getFirst().text();
    }

    /** All of it as running text, for the measure of readability. */
    public String running() {
        return String.join(
                "\n\n",
                Stream.of(List.of(matter, proposal), words(reasonsFor), words(reasonsAgainst))
                        .flatMap(List::stream)
                        .toList());
    }
}
