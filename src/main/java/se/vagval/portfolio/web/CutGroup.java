package se.vagval.portfolio.web;

import java.util.List;
import java.util.Locale;
import se.vagval.portfolio.PortfolioCut;

/** Snittgrupp. Which cuts of the portfolio answer one question, and so stand together. */
enum CutGroup {
    PLACES(List.of(PortfolioCut.MUNICIPALITY, PortfolioCut.SEAT)),
    GOALS(List.of(PortfolioCut.PRIORITY, PortfolioCut.AREA, PortfolioCut.STRENGTH)),
    SUSTAINABLE(List.of(PortfolioCut.SUSTAINABILITY, PortfolioCut.AGENDA, PortfolioCut.SAMI, PortfolioCut.EQUALITY)),
    MONEY(List.of(PortfolioCut.FUND, PortfolioCut.SUPPORT_FORM, PortfolioCut.PROJECT_TYPE)),
    ACTORS(List.of(PortfolioCut.ACTOR_SIZE, PortfolioCut.HELIX, PortfolioCut.APPLICANT));

    private final List<PortfolioCut> cuts;

    CutGroup(List<PortfolioCut> cuts) {
        this.cuts = cuts;
    }

    List<PortfolioCut> cuts() {
        return cuts;
    }

    String id() {
        return "grupp-" + name().toLowerCase(Locale.ROOT);
    }
}
