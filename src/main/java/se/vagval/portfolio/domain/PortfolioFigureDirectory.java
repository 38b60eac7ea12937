package se.vagval.portfolio.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioFigures;
import se.vagval.portfolio.PortfolioMeasure;

/** Answers from the kept figures, with what may leave the region alone. */
@Component
class PortfolioFigureDirectory implements PortfolioFigures {

    private final PortfolioRepository figures;

    PortfolioFigureDirectory(PortfolioRepository figures) {
        this.figures = figures;
    }

    @Override
    public KnownFigure figure(PortfolioMeasure measure, int year, @Nullable PortfolioCut cut, String value) {
        var found = figures.openFigure(new PortfolioQuery(measure, year, year, null, null), cut, value);
        var address = UriComponentsBuilder.fromPath("/portfolj/arenden")
                .queryParam("matt", measure)
                .queryParam("fran", year)
                .queryParam("till", year);
        if (cut != null) {
            address.queryParam("snitt", cut).queryParam("varde", value);
        }
        return new KnownFigure(
                found.map(PortfolioRepository.FigureRow::cases).orElse(0L),
                found.map(PortfolioRepository.FigureRow::amount).orElse(0L),
                address.encode().build().toUriString());
    }
}
