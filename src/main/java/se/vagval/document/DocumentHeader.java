package se.vagval.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sidhuvud. Stands on every page together with the page number: who writes, when (ISO date), and under which registry
 * number. An empty unit leaves its line out; so does an empty logotype (a PNG in Base64).
 */
public record DocumentHeader(
        String organisation, String unit, LabelledText date, LabelledText registryNumber, String logotype) {

    public DocumentHeader(String organisation, String unit, LabelledText date, LabelledText registryNumber) {
        this(organisation, unit, date, registryNumber, "");
    }

    public DocumentHeader with(String picture) {
        return new DocumentHeader(organisation, unit, date, registryNumber, picture);
    }

    public List<LabelledText> lines() {
        return Stream.of(date, registryNumber)
                .filter(line -> !line.value().isBlank())
                .toList();
    }
}
