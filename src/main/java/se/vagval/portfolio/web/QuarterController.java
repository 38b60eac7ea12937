package se.vagval.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.identity.SignedInPerson;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.portfolio.domain.QuarterReading;
import se.vagval.web.NotFoundRefusal;

/** Kvartalsrapporter, as they were published. */
@Controller
@RequestMapping("/kvartal")
class QuarterController {

    private final QuarterReading reading;
    private final QuarterPages pages;

    QuarterController(QuarterReading reading, QuarterPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("page", pages.list(reader.person()));
        return "portfolio/quarters";
    }

    /** The latest edition. */
    @GetMapping("/{quarter}")
    String latest(@PathVariable QuarterId quarter, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        return show(reading.editions(quarter), null, reader, model);
    }

    @GetMapping("/{quarter}/utgavor/{number}")
    String edition(
            @PathVariable QuarterId quarter,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        return show(reading.editions(quarter), number, reader, model);
    }

    @GetMapping("/{quarter}/utgavor/{number}/{kind}")
    ResponseEntity<byte[]> file(@PathVariable QuarterId quarter, @PathVariable int number, @PathVariable String kind) {
        var file = reading.file(quarter, number, kind);
        return PortfolioFiles.file(file.file(), file.type(), file.name());
    }

    private String show(List<QuarterEdition> editions, @Nullable Integer number, SignedInPerson reader, Model model) {
        var shown = editions.stream()
                .filter(it -> number == null || it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("edition"));
        model.addAttribute("page", pages.edition(shown, editions, reader.person()));
        return "portfolio/quarter";
    }
}
