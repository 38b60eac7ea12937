package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;

/** Portfölj: the figures, the cases behind each, and their files. */
@Controller
@RequestMapping(PortfolioPages.ROOT)
class PortfolioController {

    private static final PortfolioFilter NONE = new PortfolioFilter(null, null, null, null);

    private final PortfolioPages pages;
    private final PortfolioFiles files;
    private final FigureCasePages cases;
    private final PlacePages places;

    PortfolioController(PortfolioPages pages, PortfolioFiles files, FigureCasePages cases, PlacePages places) {
        this.places = places;
        this.pages = pages;
        this.files = files;
        this.cases = cases;
    }

    @GetMapping
    String portfolio(
            @ModelAttribute("form") PortfolioFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        pages.check(filter, errors);
        if (!errors.hasErrors()) {
            model.addAttribute("form", PortfolioFilter.of(pages.query(filter)));
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        }
        model.addAttribute("page", pages.of(errors.hasErrors() ? NONE : filter, reader.person()));
        return "portfolio/portfolio";
    }

    @GetMapping("/kommuner/{kommun}")
    String place(@PathVariable String kommun, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("page", places.of(kommun, reader.person()));
        return "portfolio/place";
    }

    @GetMapping("/fil/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String format,
            @ModelAttribute("form") PortfolioFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String snitt,
            UserId reader,
            HttpServletRequest request) {
        pages.check(filter, errors);
        return errors.hasErrors()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(told(request)))
                        .build()
                : files.of(pages.query(filter), snitt, format, reader);
    }

    @GetMapping("/arenden")
    String cases(
            @ModelAttribute("form") PortfolioFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String snitt,
            @RequestParam(defaultValue = "") String varde,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,
            @RequestParam(required = false) @Nullable UUID efter,
            UserId reader,
            HttpServletRequest request,
            Model model) {
        pages.check(filter, errors);
        if (errors.hasErrors()) {
            return "redirect:" + told(request);
        }
        var query = pages.query(filter);
        model.addAttribute("page", cases.of(query, PortfolioFilter.cut(snitt), varde, dag, efter, reader));
        return "portfolio/cases";
    }

    /** A question that cannot be asked is told on the page where it is typed, and never answered with another. */
    private static String told(HttpServletRequest request) {
        return "/portfolj?" + request.getQueryString();
    }
}
