package se.vagval.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.FigureTable;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything portfolio/portfolio.html shows. */
record PortfolioPage(
        boolean stock,
        String title,
        String asOf,
        String whole,
        @Nullable String narrowedTo,
        String widen,
        @Nullable String casesAddress,
        String goals,
        @Nullable String spread,
        List<Option> only,
        List<GroupSection> groups,
        List<FigureTable> crosswalk,
        List<FileLink> crosswalkFiles,
        List<HeatSection> heats,
        SeriesPicture series,
        List<YearRow> years,
        List<QualityRow> quality,
        List<FileLink> seriesFiles,
        List<FileLink> qualityFiles,
        List<Link> places,
        IndicatorSections.Indicators indicators) {

    /** Who keeps the indicators keeps the rest of the figures, too. */
    public boolean analyst() {
        return indicators.mayChange();
    }

    public List<PortfolioMeasure> measures() {
        return List.of(PortfolioMeasure.values());
    }

    /** Grupp av snitt that are read together. */
    record GroupSection(String id, String title, List<CutSection> cuts) {}

    /**
     * Ett snitt: its picture, its table and its files; the values that no case has are named in one sentence.
     *
     * @param glance what most of it is, for whoever leaves it folded
     */
    record CutSection(
            PortfolioCut cut,
            String id,
            String title,
            String note,
            String glance,
            boolean open,
            List<CutRow> rows,
            String without,
            @Nullable TilePicture tiles,
            List<FileLink> files) {}

    /** Rad: a value with its figures; the address opens its cases. The bar is its share of the longest, in hundredths. */
    record CutRow(
            String label,
            String cases,
            String amount,
            String part,
            String share,
            int bar,
            @Nullable String address) {}

    /** Värmetabell: dimensions by level in one framework version. */
    record HeatSection(String id, String title, List<HeatRow> rows) {}

    /** A dimension's row. */
    record HeatRow(String label, List<HeatCell> cells) {}

    /** How many cases reach a level; heat from 0 to 5. */
    record HeatCell(String cases, int heat, @Nullable String address) {}

    /** A year's flows. */
    record YearRow(
            String year, String applied, String appliedAmount, String granted, String grantedAmount, String rejected) {}

    /** A year's lead times and how whole its applications were. */
    record QualityRow(
            String year,
            String received,
            String whole,
            String share,
            String supplements,
            String perCase,
            String decided,
            String median,
            String slowest) {}

    /** A file of what is shown. */
    record FileLink(String label, String address) {}
}
