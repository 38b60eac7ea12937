package se.vagval.funding.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.funding.domain.FundingReading;

/** The region's money: one year, and the years to come. */
@Controller
@RequestMapping("/medel")
class FundingController {

    private final FundingReading reading;

    FundingController(FundingReading reading) {
        this.reading = reading;
    }

    /** Everything funding/year.html shows. */
    record YearPage(int year, List<Integer> years, List<FrameStanding> standings) {}

    /** Everything funding/agenda.html shows. */
    record AgendaPage(int from, int to, Map<FundingSource, List<FrameStanding>> sources) {}

    @GetMapping
    String year(@RequestParam(name = "ar", required = false) @Nullable Integer asked, Model model) {
        var year = Years.chosen(asked, reading.thisYear());
        model.addAttribute("page", new YearPage(year, Years.around(reading.thisYear(), year), reading.year(year)));
        return "funding/year";
    }

    @GetMapping("/agenda")
    String agenda(Model model) {
        var sources = reading.agenda(reading.thisYear());
        var years = sources.values().stream()
                .flatMap(List::stream)
                .mapToInt(FrameStanding::year)
                .summaryStatistics();
        model.addAttribute("page", new AgendaPage(years.getMin(), years.getMax(), sources));
        return "funding/agenda";
    }
}
