package se.vagval.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
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
        List<Option> only,
        List<CutSection> cuts,
        List<HeatSection> heats,
        SeriesPicture series,
        List<YearRow> years,
        List<QualityRow> quality,
        List<FileLink> seriesFiles,
        List<FileLink> qualityFiles,
        boolean analyst) {

    public List<PortfolioMeasure> measures() {
        return List.of(PortfolioMeasure.values());
    }

    /** Ett snitt: its picture, its table and its files; the values that no case has are named in one sentence. */
    record CutSection(
            PortfolioCut cut,
            String id,
            String title,
            String note,
            List<CutRow> rows,
            String without,
            @Nullable BarPicture bars,
            @Nullable TilePicture tiles,
            List<FileLink> files) {}

    /** Rad: a value with its figures; the address opens its cases. */
    record CutRow(
            String label,
            String cases,
            String amount,
            String part,
            String share,
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
