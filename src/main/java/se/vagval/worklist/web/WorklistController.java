package se.vagval.worklist.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.identity.SignedInPerson;
import se.vagval.worklist.domain.WorklistReading;

/** The start page. */
@Controller
class WorklistController {

    private final WorklistReading reading;

    WorklistController(WorklistReading reading) {
        this.reading = reading;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInPerson signedIn, Model model) {
        model.addAttribute("page", new WorklistPage(reading.of(signedIn.person())));
        return "worklist/worklist";
    }
}
