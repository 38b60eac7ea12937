package se.vagval.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.PortfolioReading.Year;
import se.vagval.portfolio.domain.YearQuality;
import se.vagval.portfolio.web.PortfolioPage.QualityRow;
import se.vagval.portfolio.web.PortfolioPage.YearRow;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The tables by year: what came in and was granted, how long it took, how whole it was. */
@Component
class YearTables {

    private static final int SHOWN = 12;

    private final Words words;

    YearTables(Words words) {
        this.words = words;
    }

    /** The latest years alone; the table has them all. */
    SeriesPicture picture(List<Year> years) {
        return SeriesPicture.of(years.subList(Math.max(0, years.size() - SHOWN), years.size()).stream()
                .map(it -> new SeriesPicture.Value(
                        Integer.toString(it.year()),
                        amount(it, PortfolioMeasure.APPLIED),
                        amount(it, PortfolioMeasure.GRANTED),
                        ""))
                .toList());
    }

    List<YearRow> rows(List<Year> years) {
        return years.reversed().stream()
                .map(it -> new YearRow(
                        Integer.toString(it.year()),
                        Swedish.number(cases(it, PortfolioMeasure.APPLIED)),
                        Swedish.amount(amount(it, PortfolioMeasure.APPLIED)),
                        Swedish.number(cases(it, PortfolioMeasure.GRANTED)),
                        Swedish.amount(amount(it, PortfolioMeasure.GRANTED)),
                        Swedish.number(cases(it, PortfolioMeasure.REJECTED))))
                .toList();
    }

    List<QualityRow> quality(List<YearQuality> years) {
        return years.reversed().stream()
                .map(it -> new QualityRow(
                        Integer.toString(it.year()),
                        Swedish.number(it.received()),
                        Swedish.number(it.whole()),
                        it.received() == 0 ? "" : Swedish.percent(100.0 * it.whole() / it.received()),
                        Swedish.number(it.supplements()),
                        it.received() == 0
                                ? ""
                                : Swedish.number(Math.round(100.0 * it.supplements() / it.received()) / 100.0),
                        Swedish.number(it.decided()),
                        days(it.median()),
                        days(it.slowest())))
                .toList();
    }

    private String days(@Nullable Integer days) {
        return days == null ? "" : words.message("portfolio.days", days);
    }

    static long cases(Year year, PortfolioMeasure measure) {
        return year.cases().getOrDefault(measure, 0L);
    }

    static long amount(Year year, PortfolioMeasure measure) {
        return year.amounts().getOrDefault(measure, 0L);
    }
}
