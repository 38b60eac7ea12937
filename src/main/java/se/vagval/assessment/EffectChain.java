package se.vagval.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.ChainLink;

/** Effektkedja: from need through resources, activities and outputs to the effects and the vision, told by the application's own words. */
public record EffectChain(List<Item> items) implements StoredDocument {

    public static final EffectChain NONE = new EffectChain(null);

    public EffectChain(@Nullable List<Item> items) {
        this.items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * En del av ett led. {@code citation} is where it was taken from, {@code leadsTo} the output that an activity gives,
     * {@code details} what it is for, who takes part and what it costs, {@code lacks} what is wanting in it.
     */
    public record Item(
            ChainLink link, String text, @Nullable Citation citation, String lacks, String leadsTo, String details) {

        public Item(
                ChainLink link,
                String text,
                @Nullable Citation citation,
                @Nullable String lacks,
                @Nullable String leadsTo,
                @Nullable String details) {
            this.link = link;
            this.text = Objects.requireNonNullElse(text, "");
            this.citation = citation;
            this.lacks = Objects.requireNonNullElse(lacks, "");
            this.leadsTo = Objects.requireNonNullElse(leadsTo, "");
            this.details = Objects.requireNonNullElse(details, "");
        }

        public static Item cited(ChainLink link, Citation citation) {
            return new Item(link, citation.text(), citation, "", "", "");
        }

        /** What a form names the passage by. */
        public String at() {
            return citation == null ? "" : keyOf(citation);
        }

        public boolean lacksOutput() {
            return link == ChainLink.ACTIVITY && leadsTo.isBlank();
        }
    }

    public static String keyOf(Citation citation) {
        return citation.source() + ":" + citation.applicationVersion() + ":" + citation.start() + ":" + citation.end();
    }

    public List<Item> of(ChainLink link) {
        return items.stream().filter(it -> it.link() == link).toList();
    }

    /** Luckor: links without anything, once the chain is begun. */
    public List<ChainLink> emptyLinks() {
        return items.isEmpty()
                ? List.of()
                : Stream.of(ChainLink.values()).filter(it -> of(it).isEmpty()).toList();
    }

    /** Whether it goes on to no effect at all, on no sight. */
    public boolean lacksEffects() {
        return emptyLinks().containsAll(ChainLink.EFFECTS);
    }

    public List<Item> activitiesWithoutOutput() {
        return items.stream().filter(Item::lacksOutput).toList();
    }

    /** What the activities are said to lead to. */
    public List<String> activitiesLeadTo() {
        return of(ChainLink.ACTIVITY).stream().map(Item::leadsTo).toList();
    }

    public Optional<Citation> passage(String at) {
        return items.stream()
                .filter(it -> !at.isEmpty() && it.at().equals(at))
                .map(Item::citation)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
