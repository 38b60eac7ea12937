package se.vagval.decision.domain;

import java.util.List;
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
                .map(String::strip)
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

    /** Only what differs from the draft is the officer's own. */
    public BriefTexts without(BriefTexts drafted) {
        return new BriefTexts(
                matter.equals(drafted.matter) ? "" : matter,
                proposal.equals(drafted.proposal) ? "" : proposal,
                reasonsFor.equals(drafted.reasonsFor) ? List.of() : reasonsFor,
                reasonsAgainst.equals(drafted.reasonsAgainst) ? List.of() : reasonsAgainst);
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
