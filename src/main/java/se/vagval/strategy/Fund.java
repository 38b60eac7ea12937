package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Fond eller program, with the days it can be asked for, if it has any: a new programme period is one more of them. A case keeps
 * what it has asked for, and its name, whatever day it is.
 */
public record Fund(
        String code,
        String text,
        @Nullable String explanation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate validFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate validUntil,
        Provenance provenance) {

    public boolean isOpenOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** As it is read among others: its days stand with its explanation. */
    Item asItem() {
        var days = validFrom == null && validUntil == null ? "" : said(validFrom) + "–" + said(validUntil);
        var about = Stream.of(explanation == null ? "" : explanation, days)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        return new Item(code, text, about.isEmpty() ? null : about, provenance);
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Whether its last day is not before its first. */
    public boolean endsInTime() {
        return validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
    }
}
