package se.vagval.portfolio.web;

import static se.vagval.portfolio.domain.QuarterCell.ALL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.FigureTable;
import se.vagval.portfolio.domain.Geography;
import se.vagval.portfolio.domain.QuarterContent;
import se.vagval.portfolio.domain.QuarterContent.Named;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.portfolio.domain.QuarterPeriod;
import se.vagval.portfolio.domain.QuarterReading;
import se.vagval.portfolio.domain.QuarterTables;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the quarters' pages together. */
@Component
class QuarterPages {

    private static final int BACK = 8;

    private final QuarterReading reading;
    private final QuarterTables tables;
    private final Words words;
    private final Clock clock;

    QuarterPages(QuarterReading reading, QuarterTables tables, Words words, Clock clock) {
        this.reading = reading;
        this.tables = tables;
        this.words = words;
        this.clock = clock;
    }

    /** Everything portfolio/quarters.html shows. */
    record QuarterListPage(List<QuarterLine> rows, boolean analyst) {}

    /** A quarter with its latest edition, if there is one. */
    record QuarterLine(
            String name,
            String address,
            String draft,
            @Nullable String published,
            int edition) {}

    /** Everything portfolio/quarter.html shows; {@code number} 0 when nothing is published yet. */
    record QuarterPage(
            String title,
            String address,
            int number,
            String published,
            String sha256,
            String reason,
            List<FigureTable> tables,
            TilePicture tiles,
            List<TextLine> causes,
            List<ActionLine> actions,
            List<CheckLine> checks,
            int least,
            boolean payments,
            List<Other> others,
            boolean preview,
            boolean analyst) {

        public List<String> files() {
            return List.of("pdf", "xlsx", "csv", "json");
        }
    }

    /** What somebody has written about a place. */
    record TextLine(String place, String what, String text) {}

    /** Åtgärd. */
    record ActionLine(
            String place,
            String text,
            String responsible,
            String due,
            @Nullable String doneOn) {}

    /** Kontroll med antal och andel. */
    record CheckLine(
            String name, boolean accuracy, String title, String todo, long found, String share, boolean cases) {}

    /** Another edition of the same quarter. */
    record Other(String label, String address) {}

    QuarterListPage list(Person reader) {
        var analyst = reader.has(Role.ANALYST);
        var latest = new LinkedHashMap<QuarterId, QuarterEdition>();
        reading.editions().forEach(it -> latest.putIfAbsent(it.quarter(), it));
        var shown = new ArrayList<>(latest.keySet());
        if (analyst) {
            Stream.iterate(QuarterId.at(LocalDate.now(clock)), QuarterId::before)
                    .limit(BACK)
                    .filter(it -> !latest.containsKey(it))
                    .forEach(shown::add);
        }
        shown.sort(Comparator.reverseOrder());
        return new QuarterListPage(
                shown.stream().map(it -> line(it, latest.get(it))).toList(), analyst);
    }

    private QuarterLine line(QuarterId quarter, @Nullable QuarterEdition edition) {
        return new QuarterLine(
                name(quarter),
                quarter.address(),
                quarter.address("underlag"),
                edition == null ? null : Swedish.date(edition.publishedAt()),
                edition == null ? 0 : edition.number());
    }

    String name(QuarterId quarter) {
        return words.message("portfolio.quarter.name", quarter.quarter(), Integer.toString(quarter.year()));
    }

    QuarterPage edition(QuarterEdition edition, List<QuarterEdition> all, Person reader) {
        var address = edition.quarter().address();
        return page(
                edition.read(),
                edition,
                all.stream()
                        .filter(it -> it.number() != edition.number())
                        .map(it -> new Other(
                                words.message("portfolio.quarter.edition", it.number(), Swedish.date(it.publishedAt())),
                                address + "/utgavor/" + it.number()))
                        .toList(),
                reader.has(Role.ANALYST));
    }

    QuarterPage preview(QuarterContent content) {
        return page(content, null, List.of(), true);
    }

    private QuarterPage page(
            QuarterContent content, @Nullable QuarterEdition edition, List<Other> others, boolean analyst) {
        var places = content.places().stream().collect(Collectors.toMap(Named::code, Named::name));
        return new QuarterPage(
                words.message("portfolio.quarter.titleOf", content.quarter(), Integer.toString(content.year())),
                content.id().address(),
                edition == null ? 0 : edition.number(),
                edition == null ? "" : Swedish.date(edition.publishedAt()),
                edition == null ? "" : edition.sha256(),
                edition == null ? "" : edition.reason(),
                tables.of(content),
                tiles(content),
                content.causes().stream()
                        .map(it -> new TextLine(named(places, it.place()), words.of(it.factor()), it.text()))
                        .toList(),
                content.actions().stream().map(it -> action(places, it)).toList(),
                content.checks().stream().map(this::check).toList(),
                content.least(),
                content.tellsPayments(),
                others,
                edition == null,
                analyst);
    }

    static ActionLine action(Map<String, String> places, QuarterContent.Deed it) {
        return new ActionLine(
                named(places, it.place()),
                it.text(),
                it.responsible(),
                Swedish.date(it.due()),
                it.doneOn() == null ? null : Swedish.date(it.doneOn()));
    }

    CheckLine check(QuarterContent.Checked it) {
        var name = it.check().name();
        return new CheckLine(
                name,
                it.check().isAccuracy(),
                words.of(it.check()),
                words.message("portfolio.check." + name),
                it.found(),
                it.of() == 0 ? "" : Swedish.percent(100.0 * it.found() / it.of()),
                it.check().isOfCases() && it.found() > 0);
    }

    static String named(Map<String, String> places, String code) {
        return Objects.requireNonNullElse(places.get(code), code);
    }

    private TilePicture tiles(QuarterContent content) {
        return TilePicture.of(content.places().stream()
                .map(place -> content.row(QuarterPeriod.YEAR_TO_DATE, Geography.OPERATION, place.code(), ALL)
                        .map(it -> new TilePicture.Value(
                                place.code(),
                                place.name(),
                                Objects.requireNonNullElse(it.amount(), 0L),
                                it.amount() == null ? QuarterTables.HIDDEN : Swedish.amountShort(it.amount()),
                                it.granted() == null
                                        ? QuarterTables.HIDDEN
                                        : words.message("portfolio.cases", it.granted())))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList());
    }
}
