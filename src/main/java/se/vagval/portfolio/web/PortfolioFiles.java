package se.vagval.portfolio.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.Figure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.portfolio.domain.TableFiles;
import se.vagval.portfolio.domain.TableFiles.Sheet;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Each picture's table as a file, with the very numbers that the page shows. */
@Component
class PortfolioFiles {

    private static final String KEY = "portfolio.";

    private final PortfolioReading reading;
    private final PortfolioPages pages;
    private final CutWords cuts;
    private final TableFiles writer;
    private final Words words;

    PortfolioFiles(PortfolioReading reading, PortfolioPages pages, CutWords cuts, TableFiles writer, Words words) {
        this.reading = reading;
        this.pages = pages;
        this.cuts = cuts;
        this.writer = writer;
        this.words = words;
    }

    ResponseEntity<byte[]> of(PortfolioQuery query, String what, String format) {
        var type = TableFiles.TYPES.get(format);
        if (type == null) {
            throw new NotFoundRefusal("format");
        }
        var sheet = sheet(query, what);
        var name = "portfolj-"
                + (what + "-" + query.measure()).toLowerCase(Locale.ROOT).replace('_', '-')
                + (query.measure().isStock() ? "" : "-" + query.from() + "-" + query.until()) + "." + format;
        return file(format.equals("csv") ? writer.csv(sheet) : writer.xlsx(List.of(sheet)), type, name);
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

    private Sheet sheet(PortfolioQuery query, String what) {
        var cut = PortfolioFilter.cut(what);
        return switch (what) {
            case "SERIES" -> series();
            case "QUALITY" -> quality(query);
            default -> {
                if (cut == null) {
                    throw new NotFoundRefusal("cut");
                }
                yield cut(query, cut);
            }
        };
    }

    private Sheet cut(PortfolioQuery query, PortfolioCut cut) {
        var found = reading.portfolio(query).of(cut);
        var order = cuts.order(cut, found.stream().map(Figure::value).toList());
        return new Sheet(
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
                        .map(it -> List.<Object>of(
                                it.value(),
                                cuts.of(cut, it.value()),
                                it.cases(),
                                it.amount(),
                                it.part(),
                                pages.title(query)))
                        .toList());
    }

    private Sheet series() {
        return new Sheet(
                words.message(KEY + "series"),
                List.of(
                        words.message(KEY + "year"),
                        words.message(KEY + "applied"),
                        words.message(KEY + "appliedAmount"),
                        words.message(KEY + "granted"),
                        words.message(KEY + "grantedAmount"),
                        words.message(KEY + "rejected")),
                reading.years().stream()
                        .map(it -> List.<Object>of(
                                it.year(),
                                YearTables.cases(it, PortfolioMeasure.APPLIED),
                                YearTables.amount(it, PortfolioMeasure.APPLIED),
                                YearTables.cases(it, PortfolioMeasure.GRANTED),
                                YearTables.amount(it, PortfolioMeasure.GRANTED),
                                YearTables.cases(it, PortfolioMeasure.REJECTED)))
                        .toList());
    }

    private Sheet quality(PortfolioQuery query) {
        return new Sheet(
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
                        .map(it -> List.<Object>of(
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
