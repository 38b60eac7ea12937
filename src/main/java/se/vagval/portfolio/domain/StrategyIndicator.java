package se.vagval.portfolio.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.web.NamedRegister;

/** Strategiindikator. What the region measures itself by toward the vision, year by year, under a goal of its strategy. */
public record StrategyIndicator(UUID id, int version, Content content, UserId changedBy, Instant changedAt)
        implements NamedRegister.Entry<StrategyIndicator.Content> {

    /** {@code goal} as the portfolio's cut by priority names it; {@code source} is where the figures are to be had. */
    public record Content(
            String name,
            String goal,
            String unit,
            WantedDirection wanted,
            @Nullable Integer baseline,
            String source,
            List<Value> values)
            implements NamedRegister.Content {

        public Content {
            values = values.stream().sorted(Comparator.comparing(Value::year)).toList();
        }

        @Override
        public boolean isSound() {
            return !name.isBlank()
                    && !unit.isBlank()
                    && !source.isBlank()
                    && values.stream().noneMatch(it -> it.source().isBlank())
                    && values.stream().map(Value::year).distinct().count() == values.size();
        }

        public Optional<Value> in(int year) {
            return values.stream().filter(it -> it.year() == year).findFirst();
        }

        /** From the first year that is spoken of to the last, with those between that nobody has said anything of. */
        public List<Integer> years() {
            var spoken = Stream.concat(
                            values.stream().map(Value::year),
                            Stream.of(baseline == null ? List.<Integer>of() : List.of(baseline))
                                    .flatMap(List::stream))
                    .sorted()
                    .toList();
            return spoken.isEmpty()
                    ? List.of()
                    : IntStream.rangeClosed(spoken.getFirst(), spoken.getLast())
                            .boxed()
                            .toList();
        }

        /** How far the latest year lies from the year that it is compared with. */
        public Optional<BigDecimal> change() {
            var from = baseline == null ? Optional.<Value>empty() : in(baseline);
            return from.filter(it -> values.getLast().year() > it.year())
                    .map(it -> values.getLast().number().subtract(it.number()));
        }
    }

    /** Ett års värde, and who says so. */
    public record Value(int year, BigDecimal number, String source) {

        public Value {
            number = number.stripTrailingZeros();
        }
    }
}
