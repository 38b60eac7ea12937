package se.vagval.worklist.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;
import se.vagval.worklist.FirstSteps;
import se.vagval.worklist.domain.WorklistReading;

/** The start page. */
@Controller
class WorklistController {

    private final WorklistReading reading;
    private final List<FirstSteps> firstSteps;
    private final Words words;

    WorklistController(WorklistReading reading, List<FirstSteps> firstSteps, Words words) {
        this.reading = reading;
        this.firstSteps = firstSteps;
        this.words = words;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInPerson signedIn, Model model) {
        model.addAttribute(
                "page",
                new WorklistPage(
                        reading.of(signedIn.person()),
                        firstSteps.stream()
                                .flatMap(it -> it.of(signedIn.person()).stream())
                                .toList(),
                        words));
        return "worklist/worklist";
    }
}
