package se.vagval.portfolio.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.vagval.document.Spreadsheet;
import se.vagval.document.Spreadsheet.Format;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Each picture's table as a file, with the very numbers that the page shows. */
@Component
class PortfolioFiles {

    private static final String KEY = "portfolio.";

    private final PortfolioReading reading;
    private final PortfolioPages pages;
    private final CutWords cuts;
    private final CrosswalkTables crosswalk;
    private final IndicatorSections indicators;
    private final Words words;

    PortfolioFiles(
            PortfolioReading reading,
            PortfolioPages pages,
            CutWords cuts,
            CrosswalkTables crosswalk,
            IndicatorSections indicators,
            Words words) {
        this.indicators = indicators;
        this.crosswalk = crosswalk;
        this.reading = reading;
        this.pages = pages;
        this.cuts = cuts;
        this.words = words;
    }

    ResponseEntity<byte[]> of(PortfolioQuery query, String what, String format, UserId reader) {
        var kind = Arrays.stream(Format.values())
                .filter(it -> it.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var sheet = sheet(query, what, reader);
        var name = "portfolj-"
                + (what + "-" + query.measure()).toLowerCase(Locale.ROOT).replace('_', '-')
                + (query.measure().isStock() ? "" : "-" + query.from() + "-" + query.until()) + "." + format;
        return file(sheet.bytes(kind), kind.contentType(), name);
    }

    static ResponseEntity<byte[]> file(byte[] file, String type, String name) {
        var shown = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(file);
    }

    private Spreadsheet sheet(PortfolioQuery query, String what, UserId reader) {
        var cut = PortfolioFilter.cut(what);
        return switch (what) {
            case "SERIES" -> series();
            case "QUALITY" -> quality(query);
            case "CROSSWALK" -> crosswalk(query, reader);
            case IndicatorSections.FILE -> indicators.sheet();
            default -> {
                if (cut == null) {
                    throw new NotFoundRefusal("cut");
                }
                yield cut(query, cut, reader);
            }
        };
    }

    private Spreadsheet cut(PortfolioQuery query, PortfolioCut cut, UserId reader) {
        var found = reading.portfolio(query, reader).of(cut);
        var order = cuts.order(cut, found.stream().map(Figure::value).toList());
        return new Spreadsheet(
                words.of(cut),
                List.of(
                        words.message(KEY + "code"),
                        words.of(cut),
                        words.message(KEY + "number"),
                        words.message(KEY + "amount"),
                        words.message(KEY + "part"),
                        words.message(KEY + "what")),
                order.stream()
                        .flatMap(value -> found.stream().filter(it -> it.value().equals(value)))
                        .map(it -> List.of(
                                it.value(),
                                cuts.of(cut, it.value()),
                                it.cases(),
                                it.amount(),
                                it.part(),
                                pages.title(query)))
                        .toList());
    }

    /** Version beside version; each row says in its own words what it can be compared with. */
    private Spreadsheet crosswalk(PortfolioQuery query, UserId reader) {
        var tables = crosswalk.of(reading.portfolio(query, reader));
        return new Spreadsheet(
                words.message(KEY + "crosswalk"),
                tables.isEmpty()
                        ? List.of(words.message(KEY + "crosswalk.none"))
                        : tables.getFirst().header(),
                tables.stream()
                        .flatMap(it -> it.rows().stream())
                        .map(it -> List.<Object>copyOf(it))
                        .toList());
    }

    private Spreadsheet series() {
        return new Spreadsheet(
                words.message(KEY + "series"),
                List.of(
                        words.message(KEY + "year"),
                        words.message(KEY + "applied"),
                        words.message(KEY + "appliedAmount"),
                        words.message(KEY + "granted"),
                        words.message(KEY + "grantedAmount"),
                        words.message(KEY + "rejected")),
                reading.years().stream()
                        .map(it -> List.of(
                                it.year(),
                                YearTables.cases(it, PortfolioMeasure.APPLIED),
                                YearTables.amount(it, PortfolioMeasure.APPLIED),
                                YearTables.cases(it, PortfolioMeasure.GRANTED),
                                YearTables.amount(it, PortfolioMeasure.GRANTED),
                                YearTables.cases(it, PortfolioMeasure.REJECTED)))
                        .toList());
    }

    private Spreadsheet quality(PortfolioQuery query) {
        return new Spreadsheet(
                words.message(KEY + "quality"),
                List.of(
                        words.message(KEY + "year"),
                        words.message(KEY + "applied"),
                        words.message(KEY + "complete"),
                        words.message(KEY + "supplements"),
                        words.message(KEY + "decided"),
                        words.message(KEY + "median"),
                        words.message(KEY + "slowest")),
                reading.quality(query.from(), query.until()).stream()
                        .map(it -> List.of(
                                it.year(),
                                it.received(),
                                it.whole(),
                                it.supplements(),
                                it.decided(),
                                it.median() == null ? "" : it.median(),
                                it.slowest() == null ? "" : it.slowest()))
                        .toList());
    }
}
