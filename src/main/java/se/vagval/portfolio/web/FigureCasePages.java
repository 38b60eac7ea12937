package se.vagval.portfolio.web;

import static se.vagval.portfolio.web.PortfolioFilter.address;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.Insight;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.web.Paging;
import se.vagval.web.Swedish;
import se.vagval.web.Tag;
import se.vagval.web.Words;

/** Puts the list of cases behind a figure together. */
@Component
class FigureCasePages {

    private final PortfolioReading reading;
    private final PortfolioPages portfolio;
    private final CutWords cuts;
    private final Words words;

    FigureCasePages(PortfolioReading reading, PortfolioPages portfolio, CutWords cuts, Words words) {
        this.reading = reading;
        this.portfolio = portfolio;
        this.cuts = cuts;
        this.words = words;
    }

    /** Everything portfolio/cases.html shows. */
    record FigureCasesPage(
            String title, String what, @Nullable String narrowedTo, String back, List<CaseLine> rows, Paging paging) {}

    /** A case; nothing but its number and state where it is closed to the reader. */
    record CaseLine(
            String number,
            String address,
            String title,
            String applicant,
            String received,
            Tag status,
            String amount,
            @Nullable Insight insight) {}

    @Transactional(readOnly = true)
    public FigureCasesPage of(
            PortfolioQuery query,
            @Nullable PortfolioCut cut,
            String asked,
            @Nullable LocalDate received,
            @Nullable UUID after,
            UserId reader) {
        var value = cut == null ? asked : cuts.inItsVersion(cut, asked);
        var found = reading.cases(query, cut, value, received, after, reader);
        var rows = found.lines().stream()
                .map(it -> line(it.caseFile(), it.insight(), words))
                .toList();
        var more = new HashMap<String, String>();
        if (cut != null) {
            more.put("snitt", cut.name());
            more.put("varde", value);
        }
        return new FigureCasesPage(
                portfolio.title(query),
                cut == null ? "" : words.message("portfolio.narrowed", words.of(cut), cuts.of(cut, value)),
                portfolio.narrowedTo(query),
                address(PortfolioPages.ROOT, query, Map.of()),
                rows,
                new Paging(null, found.more() ? next(query, more, found) : null, ""));
    }

    private static String next(PortfolioQuery query, Map<String, String> more, PortfolioReading.Lines found) {
        var last = found.lines().getLast().caseFile();
        more.put("dag", last.received().toString());
        more.put("efter", last.id().value().toString());
        return address(PortfolioPages.CASES, query, more);
    }

    static CaseLine line(CaseFileSummary it, Insight insight, Words words) {
        var closed = insight.isClosed();
        return new CaseLine(
                it.registryNumber().value(),
                insight == Insight.CONFLICTED ? it.id().address("jav") : it.id().address(),
                closed ? words.message("casefile.list.closed") : it.title(),
                closed ? "" : it.applicant(),
                closed ? "" : Swedish.date(it.received()),
                words.tag(it.status()),
                closed ? "" : Swedish.amount(it.appliedAmount()),
                insight == Insight.OPEN ? null : insight);
    }
}
