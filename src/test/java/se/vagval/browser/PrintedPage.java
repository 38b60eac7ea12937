package se.vagval.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page as it came out of the printer: its lines with where they stand, from the top in points. */
record PrintedPage(int number, List<Line> lines) {

    /** Rad. A run of text on one line. */
    record Line(String text, float left, float right, float top, float bottom) {

        /** Two lines lie on each other when more than a third of the lower one's height is shared. */
        boolean liesOn(Line other) {
            var shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            var height = Math.min(bottom - top, other.bottom - other.top);
            return shared > height / 3 && left < other.right - 1 && other.left < right - 1;
        }
    }

    private static final int FOOT = 1;

    static List<PrintedPage> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<PrintedPage>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new Stripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(new PrintedPage(page, stripper.lines));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lowest line, where the day and the page number stand. */
    String foot() {
        var lowest =
                lines.stream().map(Line::bottom).max(Comparator.naturalOrder()).orElse(0f);
        return lines.stream()
                .filter(it -> it.bottom() > lowest - FOOT)
                .map(Line::text)
                .collect(Collectors.joining(" "));
    }

    /** What is printed over something else. */
    List<String> overprinted() {
        var faults = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            for (int other = at + 1; other < lines.size(); other++) {
                if (lines.get(at).liesOn(lines.get(other))) {
                    faults.add(lines.get(at).text() + " / " + lines.get(other).text());
                }
            }
        }
        return faults;
    }

    /** Headings below which nothing but headings and the foot of the page follow. */
    List<String> stranded(Collection<String> headings) {
        var known = headings.stream().map(PrintedPage::flat).collect(Collectors.toSet());
        var foot = foot();
        var body = lines.stream()
                .filter(it -> !foot.contains(it.text()))
                .sorted(Comparator.comparing(Line::top))
                .toList();
        var last = body.isEmpty() ? null : body.getLast();
        return last != null && isHeading(last, known) ? List.of(last.text()) : List.of();
    }

    private static boolean isHeading(Line line, Set<String> headings) {
        return headings.contains(flat(line.text()));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }

    /** Keeps what is written together with where. */
    private static final class Stripper extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();

        Stripper() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            if (!text.isBlank()) {
                lines.add(new Line(
                        text.strip(),
                        positions.getFirst().getXDirAdj(),
                        positions.getLast().getXDirAdj() + positions.getLast().getWidthDirAdj(),
                        positions.getFirst().getYDirAdj() - positions.getFirst().getHeightDir(),
                        positions.getFirst().getYDirAdj()));
            }
        }
    }
}
