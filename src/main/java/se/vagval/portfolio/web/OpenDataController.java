package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.OpenDataReading;

/** Öppna data, for anybody: a page, the catalogue, the published quarters and the grants. */
@Controller
@RequestMapping("/oppna-data")
class OpenDataController {

    private final OpenDataReading reading;
    private final OpenDataPages pages;

    OpenDataController(OpenDataReading reading, OpenDataPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.page(reading.latest()));
        return "portfolio/open-data";
    }

    @GetMapping("/katalog.jsonld")
    ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
        var base = ServletUriComponentsBuilder.fromRequestUri(request)
                .replacePath("/oppna-data")
                .build()
                .toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .body(pages.catalogue(base, reading.latest()));
    }

    @GetMapping("/kommunal-fordelning/{quarter}/{kind}")
    ResponseEntity<byte[]> quarter(@PathVariable QuarterId quarter, @PathVariable String kind) {
        var file = reading.file(quarter, kind);
        return PortfolioFiles.file(file.file(), file.type(), file.name());
    }

    @GetMapping("/beviljade-stod.json")
    ResponseEntity<byte[]> grants() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(pages.grants(reading.grants()));
    }
}
