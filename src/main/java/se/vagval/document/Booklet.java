package se.vagval.document;

import java.util.List;
import java.util.function.Supplier;

/**
 * Häfte. Several papers in one PDF with a bookmark each. A paper keeps its pages as they were printed; its mark and its own
 * page number stand at the foot, so that a paper that is exchanged moves no number of another.
 */
public record Booklet(Paper cover, List<Paper> papers) {

    public Booklet {
        papers = List.copyOf(papers);
    }

    /**
     * Handling i häftet. The bookmark stands at its level (0 for the outermost); a paper without a mark has no line at the
     * foot, and one without a file is a bookmark to what follows it. The file is asked for when its turn comes.
     */
    public record Paper(String bookmark, int level, PageMark mark, Supplier<byte[]> pdf) {}

    /** Sidmärkning, such as "Punkt 3, sida 2 av 7": the line at the foot of a page, from its number and how many there are. */
    @FunctionalInterface
    public interface PageMark {

        PageMark NONE = (page, pages) -> "";

        String of(int page, int pages);
    }
}
