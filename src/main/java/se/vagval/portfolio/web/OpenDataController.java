package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.OpenDataReading;

/** Öppna data, for anybody: a page, the catalogue, the published quarters and the grants. */
@Controller
@RequestMapping("/oppna-data")
class OpenDataController {

    private final OpenDataReading reading;
    private final OpenDataPages pages;
    private final DataCatalogue catalogue;
    private final String portal;

    OpenDataController(
            OpenDataReading reading,
            OpenDataPages pages,
            DataCatalogue catalogue,
            @Value("${vagval.notice.address}") String portal) {
        this.catalogue = catalogue;
        this.portal = portal;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.page(reading.latest()));
        return "portfolio/open-data";
    }

    /** By the portal's own address, whatever name it was asked by: what is harvested is linked to from elsewhere. */
    @GetMapping("/katalog.jsonld")
    ResponseEntity<byte[]> catalogue() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .body(catalogue.of(portal + "/oppna-data", reading.latest()));
    }

    @GetMapping("/kommunal-fordelning/{quarter}/{kind}")
    ResponseEntity<byte[]> quarter(@PathVariable QuarterId quarter, @PathVariable String kind) {
        var file = reading.file(quarter, kind);
        return PortfolioFiles.file(file.file(), file.type(), file.name());
    }

    /** Written first and sent afterwards: a slow reader holds a file, and no connection to the database. */
    @GetMapping(path = "/beviljade-stod.json", produces = MediaType.APPLICATION_JSON_VALUE)
    void grants(HttpServletResponse response) throws IOException {
        var written = Files.createTempFile("beviljade-stod", ".json");
        try {
            try (var file = pages.grantFile(Files.newOutputStream(written))) {
                reading.grants(file);
            }
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.delete(written);
        }
    }
}
