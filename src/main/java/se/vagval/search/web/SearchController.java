package se.vagval.search.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Between;

/** Sök: one box, and what it finds. */
@Controller
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    /** A day that cannot be read is said so at its field; the search then goes on without it. */
    @GetMapping("/sok")
    String search(
            @ModelAttribute("form") SearchFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        if (!errors.hasErrors()) {
            Between.check(filter.fran(), filter.till(), "till", errors);
        }
        var typed = errors.getFieldValue("sok");
        var readable = errors.hasErrors()
                ? new SearchFilter(typed instanceof String text ? text : null, null, null, null, null)
                : filter;
        model.addAttribute("page", pages.of(readable, reader.person()));
        return "search/search";
    }
}
