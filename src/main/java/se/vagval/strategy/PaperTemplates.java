package se.vagval.strategy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Pappersmallar. How the region's papers look and what they say, where it is otherwise than the portal brings with it: the
 * letterhead, the blocks and their order, single wordings. It is data of the framework, so that another region can write
 * its own papers and old cases keep theirs.
 */
public record PaperTemplates(@Nullable Letterhead letterhead, List<Layout> layouts, List<Wording> wordings) {

    /** Everything as the portal brings it. */
    public static final PaperTemplates NONE = new PaperTemplates(null, List.of(), List.of());

    /** The papers whose blocks can be chosen and put in another order. */
    public enum TemplatedPaper {
        STATEMENT,
        REPORT
    }

    /** Brevhuvud. The logotype is a picture (PNG) in Base64. */
    public record Letterhead(
            @Nullable String region,
            @Nullable String committee,
            @Nullable String logotype) {}

    /** Avsnitten i ett papper, in order; each line begins with the code of its block. What is not named is left out. */
    public record Layout(TemplatedPaper code, List<String> blocks, Provenance provenance) {

        public Layout {
            blocks = blocks == null ? List.of() : List.copyOf(blocks);
        }

        public List<String> codes() {
            return blocks.stream().map(it -> it.strip().split("\\s")[0]).toList();
        }
    }

    /** Ordalydelse, by the name of the sentence it stands instead of; {0}, {1} … are what the case says. */
    public record Wording(String code, String text, Provenance provenance) {}

    @SuppressWarnings("NullAway")
    public PaperTemplates {
        layouts = layouts == null ? List.of() : List.copyOf(layouts);
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
    }

    /** The blocks of a paper; nothing when they stand as the portal brings them. */
    public Optional<List<String>> blocksOf(TemplatedPaper paper) {
        return layouts.stream()
                .filter(it -> it.code() == paper)
                .findFirst()
                .map(Layout::codes)
                .filter(it -> !it.isEmpty());
    }

    public Optional<String> region() {
        return Optional.ofNullable(letterhead).map(Letterhead::region).filter(it -> !it.isBlank());
    }

    public Optional<String> committee() {
        return Optional.ofNullable(letterhead).map(Letterhead::committee).filter(it -> !it.isBlank());
    }

    public Optional<String> logotype() {
        return Optional.ofNullable(letterhead).map(Letterhead::logotype).filter(it -> !it.isBlank());
    }
}
