package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.MappingEditing;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;

/** Fältkartor: what each source of files calls the parts of an application. */
@Controller
@RequestMapping(IntakeAddresses.MAPPINGS)
class FieldMappingController {

    private final MappingEditing editing;
    private final FieldMappingPages pages;
    private final FormMerges merges;

    FieldMappingController(MappingEditing editing, FieldMappingPages pages, FormMerges merges) {
        this.merges = merges;
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.list(editing.sources()));
        return "intake/mappings";
    }

    @PostMapping
    String begin(@RequestParam(name = "name", defaultValue = "") String name, UserId person, RedirectAttributes flash) {
        if (!StringUtils.hasText(name) || name.length() > 100) {
            flash.addFlashAttribute("notice", "intake.mapping.nameMissing");
            return "redirect:" + IntakeAddresses.MAPPINGS;
        }
        return "redirect:" + IntakeAddresses.MAPPINGS + "/" + editing.begin(name, person);
    }

    /** @param number an earlier version, to be looked at and saved anew */
    @GetMapping("/{source}")
    String edit(
            @PathVariable String source,
            @RequestParam(name = "version", required = false) @Nullable Integer number,
            Model model) {
        var now = editing.mapping(source, Optional.empty());
        var shown = editing.mapping(source, Optional.ofNullable(number));
        return page(source, FieldMappingForm.of(shown, pages.nameOf(source, editing), now.number()), model);
    }

    @PostMapping("/{source}")
    Object save(
            @PathVariable String source,
            @Valid @ModelAttribute("form") FieldMappingForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return page(source, form, model);
        }
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> editing.save(
                                    source,
                                    Objects.requireNonNull(form.name()).strip(),
                                    form.seenNumber(),
                                    form.headings(),
                                    person),
                            "intake.mapping.saved",
                            () -> IntakeAddresses.MAPPINGS + "/" + source,
                            () -> clashed(source, form, request, model));
        } catch (IntakeRefusal refusal) {
            errors.reject(refusal.key(), refusal.arguments().toArray(), null);
            return page(source, form, model);
        }
    }

    private String clashed(String source, FieldMappingForm form, HttpServletRequest request, Model model) {
        var now = editing.mapping(source, Optional.empty());
        var theirs = FieldMappingForm.of(now, pages.nameOf(source, editing), now.number());
        var clash = pages.clash(theirs, form, editing.versions(source).getFirst());
        var yours = new FieldMappingForm(form.name(), theirs.number(), form.labels());
        model.addAttribute("clash", merges.show(clash, theirs, yours, request, model));
        return page(source, (FieldMappingForm) Objects.requireNonNull(model.getAttribute("form")), model);
    }

    private String page(String source, FieldMappingForm form, Model model) {
        if (model.getAttribute("form") != form) {
            model.addAttribute("form", form);
        }
        model.addAttribute("page", pages.page(source, form, editing.versions(source)));
        return "intake/mapping";
    }
}
