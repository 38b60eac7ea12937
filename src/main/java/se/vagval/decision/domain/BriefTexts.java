package se.vagval.decision.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.vagval.database.StoredDocument;

/** Sammanfattningens texter, which the officer may word anew: the matter, the proposal, three reasons for and three against. */
public record BriefTexts(String matter, String proposal, List<String> reasonsFor, List<String> reasonsAgainst)
        implements StoredDocument {

    public static final int REASONS = 3;
    public static final BriefTexts NONE = new BriefTexts("", "", List.of(), List.of());

    public BriefTexts {
        matter = matter.strip();
        proposal = proposal.strip();
        reasonsFor = reasons(reasonsFor);
        reasonsAgainst = reasons(reasonsAgainst);
    }

    private static List<String> reasons(List<String> given) {
        return given.stream()
                .map(it -> it.strip().replaceAll("\\s*\\R\\s*", " "))
                .filter(it -> !it.isEmpty())
                .limit(REASONS)
                .toList();
    }

    /** What is written here, and the drafted text where nothing is. */
    public BriefTexts orElse(BriefTexts drafted) {
        return new BriefTexts(
                matter.isEmpty() ? drafted.matter : matter,
                proposal.isEmpty() ? drafted.proposal : proposal,
                reasonsFor.isEmpty() ? drafted.reasonsFor : reasonsFor,
                reasonsAgainst.isEmpty() ? drafted.reasonsAgainst : reasonsAgainst);
    }

    public static BriefTexts of(Map<BriefPart, String> parts) {
        return new BriefTexts(
                parts.getOrDefault(BriefPart.MATTER, ""),
                parts.getOrDefault(BriefPart.PROPOSAL, ""),
                parts.getOrDefault(BriefPart.FOR, "").lines().toList(),
                parts.getOrDefault(BriefPart.AGAINST, "").lines().toList());
    }

    public String part(BriefPart part) {
        return switch (part) {
            case MATTER -> matter;
            case PROPOSAL -> proposal;
            case FOR -> String.join("\n", reasonsFor);
            case AGAINST -> String.join("\n", reasonsAgainst);
        };
    }

    public Map<BriefPart, String> parts() {
        var parts = new EnumMap<BriefPart, String>(BriefPart.class);
        for (var part : BriefPart.values()) {
            parts.put(part, part(part));
        }
        return parts;
    }

    /** All of it as running text, for the measure of readability. */
    public String running() {
        return String.join(
                "\n\n",
                Stream.of(List.of(matter, proposal), reasonsFor, reasonsAgainst)
                        .flatMap(List::stream)
                        .toList());
    }
}
