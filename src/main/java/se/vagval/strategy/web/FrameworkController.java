package se.vagval.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkReading;
import se.vagval.strategy.domain.WordingRow;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;

/** The framework as pages: its versions, one version, and the sections of a version. */
@Controller
@RequestMapping("/styrdokument")
class FrameworkController {

    private final FrameworkReading reading;
    private final VersionPages pages;

    FrameworkController(FrameworkReading reading, VersionPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String versions(HttpServletRequest request, Model model) {
        var current = reading.inForce();
        var reader = FrameworkReader.of(request);
        var rows = reading.versions().stream()
                .map(it -> new VersionsPage.Row(
                        it,
                        it.equals(current),
                        reading.changesIn(it),
                        reader.steward() ? reading.toVerify(it).size() : 0))
                .toList();
        model.addAttribute("page", new VersionsPage(rows, reader));
        return "strategy/versions";
    }

    /** Everything strategy/wording.html shows. */
    record WordingPage(List<Link> trail, List<WordingRow> rows) {}

    @GetMapping("/ordalydelse")
    String wording(Model model) {
        var trail = List.of(Link.to(pages.title(), StrategyAddresses.ROOT));
        model.addAttribute("page", new WordingPage(trail, reading.wordingReport()));
        return "strategy/wording";
    }

    @GetMapping("/{version}")
    String version(@PathVariable String version, HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.overview(existing(version), FrameworkReader.of(request)));
        return "strategy/version";
    }

    @GetMapping("/{version}/{section}")
    String section(
            @PathVariable String version, @PathVariable String section, HttpServletRequest request, Model model) {
        var read = Section.of(section).orElseThrow(() -> new NotFoundRefusal("framework section"));
        model.addAttribute("page", pages.section(existing(version), read, FrameworkReader.of(request)));
        return "strategy/" + read.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping("/{version}/att-verifiera")
    String toVerify(@PathVariable String version, Model model) {
        model.addAttribute("page", pages.toVerify(existing(version)));
        return "strategy/verification";
    }

    private FrameworkVersion existing(String id) {
        return reading.find(id).orElseThrow(() -> new NotFoundRefusal("framework version"));
    }
}
