package se.vagval.worklist.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;
import se.vagval.worklist.domain.LongListPart;
import se.vagval.worklist.domain.WorklistReading;

/** A list of the work list to its end, so many rows at a time. */
@Controller
class LongListController {

    /** Everything worklist/whole.html shows. */
    record LongListPage(LongListPart part, String path, Words words) implements WorkSentences {

        @Override
        public LocalDate today() {
            return part.today();
        }
    }

    private final WorklistReading reading;
    private final Words words;

    LongListController(WorklistReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @GetMapping(WorklistAddresses.WHOLE)
    String show(
            @PathVariable String lista,
            @RequestParam(required = false) @Nullable UUID efter,
            @AuthenticationPrincipal SignedInPerson signedIn,
            Model model) {
        var part = reading.part(signedIn.person(), lista, efter);
        model.addAttribute("page", new LongListPage(part, lista, words));
        return "worklist/whole";
    }
}
