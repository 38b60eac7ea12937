package se.vagval.exchange.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.exchange.domain.ConnectedSystem;
import se.vagval.exchange.domain.Scope;
import se.vagval.exchange.domain.SecretKey;
import se.vagval.exchange.domain.SystemConnecting;
import se.vagval.identity.UserId;

/** Anslutna system: who reads through the interface, and the key of a new one, shown once. */
@Controller
@RequestMapping("/anslutna-system")
class SystemController {

    private final SystemConnecting connecting;

    SystemController(SystemConnecting connecting) {
        this.connecting = connecting;
    }

    record SystemForm(
            @NotBlank @Size(max = ConnectedSystem.LONGEST_NAME) @Nullable
            String name,

            @NotEmpty @Nullable Set<Scope> scopes) {}

    /** Everything exchange/systems.html shows besides the form. */
    record SystemPage(List<ConnectedSystem> systems) {

        public List<Scope> scopes() {
            return List.of(Scope.values());
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new SystemForm("", Set.of()));
        return page(model);
    }

    @PostMapping
    String connect(
            @Valid @ModelAttribute("form") SystemForm form,
            BindingResult errors,
            UserId administrator,
            Model model,
            RedirectAttributes flash) {
        var key = errors.hasErrors()
                ? Optional.<SecretKey>empty()
                : connecting.connect(
                        Objects.requireNonNull(form.name()).strip(),
                        Objects.requireNonNull(form.scopes()),
                        administrator);
        if (key.isEmpty()) {
            if (!errors.hasErrors()) {
                errors.rejectValue("name", "exchange.system.taken");
            }
            return page(model);
        }
        flash.addFlashAttribute("key", key.get().value());
        flash.addFlashAttribute("notice", "exchange.system.connected");
        return "redirect:/anslutna-system";
    }

    @PostMapping("/{system}/avslut")
    String disconnect(@PathVariable UUID system, UserId administrator, RedirectAttributes flash) {
        connecting.disconnect(system, administrator);
        flash.addFlashAttribute("notice", "exchange.system.disconnected");
        return "redirect:/anslutna-system";
    }

    private String page(Model model) {
        model.addAttribute("page", new SystemPage(connecting.all()));
        return "exchange/systems";
    }
}
