package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.domain.CaseView;
import se.vagval.casefile.domain.CaseViewKeeping;
import se.vagval.identity.SignedInPerson;

/** Vyer: the list under a name. */
@Controller
@RequestMapping("/arenden/vyer")
class CaseViewController {

    /** Something that is not blank, whatever kind of blank it is. */
    private static final String SPOKEN = "(?s).*[^\\s\\h\\p{Z}].*";

    private final CaseViewKeeping keeping;

    CaseViewController(CaseViewKeeping keeping) {
        this.keeping = keeping;
    }

    /** What was typed, and the list it is to be the name of. */
    record CaseViewForm(
            @NotBlank @Pattern(regexp = SPOKEN) @Size(max = CaseView.LONGEST_NAME) @Nullable
            String name,

            boolean shared) {}

    /** Everything casefile/view.html shows besides the form. */
    record CaseViewPage(String filter, String back) {}

    @GetMapping
    String name(
            @ModelAttribute("filter") CaseListFilter filter,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (CaseListAddress.isUnanswerable(filter, errors)) {
            return "redirect:" + CaseListAddress.told(request);
        }
        model.addAttribute("form", new CaseViewForm("", false));
        return page(filter, model);
    }

    /** The list stands in the address of the form, so that a name that is refused loses nothing. */
    @PostMapping
    String save(
            @ModelAttribute("filter") CaseListFilter filter,
            BindingResult filterErrors,
            @Valid @ModelAttribute("form") CaseViewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson person,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (CaseListAddress.isUnanswerable(filter, filterErrors)) {
            return "redirect:" + CaseListAddress.told(request);
        }
        if (!errors.hasErrors()
                && !keeping.save(
                        person.person(), Objects.requireNonNull(form.name()).strip(), filter.kept(), form.shared())) {
            errors.rejectValue("name", "casefile.view.tooMany");
        }
        if (errors.hasErrors()) {
            return page(filter, model);
        }
        flash.addFlashAttribute("notice", "casefile.view.saved");
        return "redirect:/arenden" + filter.kept();
    }

    @PostMapping("/{view}/borttagning")
    String remove(@PathVariable UUID view, @AuthenticationPrincipal SignedInPerson person, RedirectAttributes flash) {
        keeping.remove(view, person.person());
        flash.addFlashAttribute("notice", "casefile.view.removed");
        return "redirect:/arenden";
    }

    private static String page(CaseListFilter filter, Model model) {
        model.addAttribute("page", new CaseViewPage("/arenden/vyer" + filter.kept(), "/arenden" + filter.kept()));
        return "casefile/view";
    }
}
