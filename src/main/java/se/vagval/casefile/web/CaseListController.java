package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.identity.SignedInPerson;

/** Ärenden: the list. */
@Controller
@RequestMapping("/arenden")
class CaseListController {

    private final CaseListPages pages;

    CaseListController(CaseListPages pages) {
        this.pages = pages;
    }

    /** The list as it opens is asked for most, and reading its filters out of an empty address is dear. */
    @ModelAttribute
    void unfiltered(HttpServletRequest request, Model model) {
        if (request.getParameterMap().isEmpty()) {
            model.addAttribute("form", CaseListFilter.EMPTY);
        }
    }

    /** A date that cannot be read, or too short a word, is said so at its field; the list then comes without that filter. */
    @GetMapping
    String list(
            @ModelAttribute("form") CaseListFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var readable = CaseListAddress.isUnreadable(filter, errors) ? CaseListFilter.EMPTY : filter;
        if (readable.isTooShort()) {
            errors.rejectValue("sok", "tooShort");
        }
        model.addAttribute("page", pages.of(readable, reader.person()));
        return "casefile/list";
    }
}
