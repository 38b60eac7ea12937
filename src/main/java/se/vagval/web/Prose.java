package se.vagval.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Löptext. Somebody's text in its paragraphs and lists, so that a list of points reaches every reader as a list. */
@Component("prose")
public class Prose {

    /** One paragraph, or the points of one list. */
    public record Part(boolean list, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join("\n", lines);
        }
    }

    public List<Part> parts(@Nullable String text) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        var inList = false;
        for (var line : (text == null ? "" : text.strip()).lines().toList()) {
            var isPoint = line.startsWith("- ");
            if (line.isBlank() || isPoint != inList) {
                close(parts, inList, lines);
            }
            inList = isPoint;
            if (!line.isBlank()) {
                lines.add(isPoint ? line.substring(2).strip() : line);
            }
        }
        close(parts, inList, lines);
        return parts;
    }

    private static void close(List<Part> parts, boolean list, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(list, lines));
            lines.clear();
        }
    }
}
