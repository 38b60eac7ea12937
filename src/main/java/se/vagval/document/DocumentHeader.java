package se.vagval.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sidhuvud. Stands on every page together with the page number: who writes, when (ISO date), and under which registry
 * number. An empty unit leaves its line out.
 */
public record DocumentHeader(String organisation, String unit, LabelledText date, LabelledText registryNumber) {

    public List<LabelledText> lines() {
        return Stream.of(date, registryNumber)
                .filter(line -> !line.value().isBlank())
                .toList();
    }
}
