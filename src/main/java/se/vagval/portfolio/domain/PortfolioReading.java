package se.vagval.portfolio.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.database.ValuePlans;
import se.vagval.identity.CaseReader;
import se.vagval.identity.PortfolioReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.PortfolioRepository.FigureRow;

/** Läsa portföljen. Figures are for all who work with the cases or decide in them; the cases behind them for who may read those. */
@Service
@Transactional(readOnly = true)
public class PortfolioReading {

    public static final int PAGE = 50;

    private final PortfolioRepository figures;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final BlindReaders blind;
    private final Users users;
    private final ValuePlans plans;

    PortfolioReading(
            PortfolioRepository figures,
            CaseFiles caseFiles,
            CaseInsight insight,
            BlindReaders blind,
            Users users,
            ValuePlans plans) {
        this.plans = plans;
        this.users = users;
        this.figures = figures;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.blind = blind;
    }

    /** Portföljen i ett mått: the whole, and each cut of it. */
    public record Portfolio(
            PortfolioQuery query, Instant asOf, long cases, long amount, Map<PortfolioCut, List<Figure>> cuts) {

        public List<Figure> of(PortfolioCut cut) {
            return cuts.getOrDefault(cut, List.of());
        }
    }

    /** What happened in one year; flows alone. */
    public record Year(int year, Map<PortfolioMeasure, Long> cases, Map<PortfolioMeasure, Long> amounts) {}

    /** A case behind a figure; nothing but its number where it is closed to the reader. */
    public record Line(CaseFileSummary caseFile, Insight insight) {}

    /** Some of the cases behind a figure. */
    public record Lines(List<Line> lines, boolean more) {}

    /** Whoever is to judge cases anew gets the figures that tell of judgements without those cases. */
    @PortfolioReader
    public Portfolio portfolio(PortfolioQuery query, UserId reader) {
        if (query.isNarrowed()) {
            plans.fromHere();
        }
        var cuts = new EnumMap<PortfolioCut, List<Figure>>(PortfolioCut.class);
        var cases = 0L;
        var amount = 0L;
        for (var row : sighted(query, blind.blindOf(reader))) {
            var cut = row.cut();
            if (cut == null) {
                cases = row.cases();
                amount = row.amount();
            } else {
                cuts.computeIfAbsent(cut, it -> new ArrayList<>()).add(row.of(cut));
            }
        }
        return new Portfolio(query, figures.asOf(), cases, amount, cuts);
    }

    private List<FigureRow> sighted(PortfolioQuery query, Set<CaseFileId> hidden) {
        var all = figures.figures(query);
        if (hidden.isEmpty()) {
            return all;
        }
        var of = figures.figuresOf(query, hidden).stream()
                .filter(it -> query.tellsOfJudgement(it.cut()))
                .toList();
        return all.stream()
                .map(row -> of.stream()
                        .filter(it -> it.isOf(row))
                        .findFirst()
                        .map(row::without)
                        .orElse(row))
                .filter(it -> it.cases() > 0)
                .toList();
    }

    @PortfolioReader
    public List<Year> years() {
        var years = new ArrayList<Year>();
        for (var figure : figures.years()) {
            if (years.isEmpty() || years.getLast().year() != figure.year()) {
                years.add(new Year(
                        figure.year(), new EnumMap<>(PortfolioMeasure.class), new EnumMap<>(PortfolioMeasure.class)));
            }
            years.getLast().cases().put(figure.measure(), figure.cases());
            years.getLast().amounts().put(figure.measure(), figure.amount());
        }
        return List.copyOf(years);
    }

    @PortfolioReader
    public List<YearQuality> quality(int from, int until) {
        return figures.quality(from, until);
    }

    /**
     * Those that the reader may know stand there; a figure may count more.
     *
     * @param after the day and the id of the last case shown, to go on after it
     */
    @CaseReader
    public Lines cases(
            PortfolioQuery query,
            @Nullable PortfolioCut cut,
            String value,
            @Nullable LocalDate received,
            @Nullable UUID after,
            UserId reader) {
        var place = received == null || after == null ? null : new PortfolioRepository.Place(received, after);
        plans.fromHere();
        var found = figures.cases(query, cut, value, place, insight.conditionsFor(users.person(reader)), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Lines(lines(shown, reader), found.size() > PAGE);
    }

    private List<Line> lines(List<CaseFileId> ids, UserId reader) {
        var seen = insight.judgementInsightsOf(reader, ids);
        var known = new HashMap<CaseFileId, CaseFileSummary>();
        caseFiles.summariesOf(ids).forEach(it -> known.put(it.id(), it));
        return ids.stream()
                .filter(known::containsKey)
                .map(it -> new Line(Objects.requireNonNull(known.get(it)), seen.getOrDefault(it, Insight.MARKED)))
                .toList();
    }
}
