package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.SecrecyReader;
import se.vagval.casefile.domain.SecrecyReaderNaming;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Insyn: who, besides those whose case it is, may read it while it is marked. */
@Controller
@RequestMapping("/arenden/{caseFile}/sekretess/insyn")
class SecrecyReaderController {

    private final SecrecyReaderNaming naming;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Trails trails;

    SecrecyReaderController(SecrecyReaderNaming naming, CaseFiles caseFiles, Users users, Trails trails) {
        this.naming = naming;
        this.caseFiles = caseFiles;
        this.users = users;
        this.trails = trails;
    }

    record ReaderForm(@NotBlank @Size(max = 100) @Nullable String person) {}

    /** Everything casefile/secrecy-readers.html shows besides the form. */
    record ReaderPage(
            String registryNumber, String address, List<Link> trail, List<Option> named, List<Option> people) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        model.addAttribute("form", new ReaderForm(""));
        return page(caseFile, person, model);
    }

    @PostMapping
    String name(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReaderForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !UserId.isValid(Objects.requireNonNull(form.person()))) {
            errors.rejectValue("person", "required");
        }
        if (errors.hasErrors()) {
            return page(caseFile, person, model);
        }
        naming.name(caseFile, UserId.of(Objects.requireNonNull(form.person())), person);
        flash.addFlashAttribute("notice", "casefile.insight.named");
        return "redirect:" + caseFile.address("sekretess/insyn");
    }

    @PostMapping("/borttagning")
    String remove(
            @PathVariable CaseFileId caseFile, @RequestParam UserId reader, UserId person, RedirectAttributes flash) {
        naming.remove(caseFile, reader, person);
        flash.addFlashAttribute("notice", "casefile.insight.removed");
        return "redirect:" + caseFile.address("sekretess/insyn");
    }

    private String page(CaseFileId id, UserId person, Model model) {
        var named =
                naming.namedIn(id, person).stream().map(SecrecyReader::person).toList();
        var names = users.namesOf(named);
        var summary = caseFiles.summaryOf(id);
        model.addAttribute(
                "page",
                new ReaderPage(
                        summary.registryNumber().value(),
                        id.address("sekretess/insyn"),
                        trails.to(summary),
                        named.stream()
                                .map(it -> Option.of(it.value(), names.getOrDefault(it, it.value())))
                                .toList(),
                        naming.candidates().stream()
                                .filter(it -> !named.contains(it.id()))
                                .map(it -> Option.of(it.id(), it.name() + ", " + it.title()))
                                .toList()));
        return "casefile/secrecy-readers";
    }
}
