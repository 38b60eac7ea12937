package se.vagval.stewardship.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.document.CopyText;
import se.vagval.identity.UserId;
import se.vagval.stewardship.domain.PaperReading;
import se.vagval.stewardship.domain.PaperReading.Sentence;
import se.vagval.strategy.PaperTemplates.TemplatedPaper;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Papperen: what they say, sentence by sentence, and how a real case's paper would come out. */
@Controller
class PaperTrialController {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int MOST_SHOWN = 60;

    private final PaperReading reading;
    private final Words words;

    PaperTrialController(PaperReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** Everything stewardship/papers.html shows. */
    record PapersPage(
            List<Link> trail,
            String draft,
            String sought,
            List<Sentence> sentences,
            int left,
            List<Option> cases,
            String chosen,
            String paper,
            @Nullable String text) {

        public String address() {
            return StewardshipAddresses.DRAFTS + "/" + draft;
        }

        public TemplatedPaper[] papers() {
            return TemplatedPaper.values();
        }

        /** Where a sentence is worded: the form of its own wording, or of a further one that begins with the portal's. */
        public String wordingOf(Sentence sentence) {
            var form = address() + "/delar/papperens-ordalydelse/";
            return sentence.own().isEmpty()
                    ? form + "ny?code=" + encoded(sentence.code()) + "&text=" + encoded(sentence.text())
                    : form + sentence.code().toLowerCase(SWEDISH).replace('_', '-');
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @GetMapping(StewardshipAddresses.DRAFT + "/papper")
    String papers(
            @PathVariable("utkast") String draft,
            @RequestParam(name = "sok", defaultValue = "") String sought,
            @RequestParam(name = "arende", defaultValue = "") String chosen,
            @RequestParam(name = "papper", defaultValue = "STATEMENT") String paper,
            UserId reader,
            Model model) {
        var found = reading.sentences(draft).stream()
                .filter(it -> (it.text() + " " + it.own()).toLowerCase(SWEDISH).contains(sought.toLowerCase(SWEDISH)))
                .toList();
        var cases = reading.casesToTry(reader);
        var text = cases.stream()
                .filter(it -> it.id().toString().equals(chosen))
                .findFirst()
                .map(it -> trial(draft, it.id(), paper, reader))
                .orElse(null);
        var shown = found.stream().limit(MOST_SHOWN).toList();
        var left = found.size() - shown.size();
        model.addAttribute(
                "page", new PapersPage(trail(draft), draft, sought, shown, left, options(cases), chosen, paper, text));
        return "stewardship/papers";
    }

    private List<Link> trail(String draft) {
        return List.of(
                Link.to(words.message("strategy.drafts.title"), StewardshipAddresses.DRAFTS),
                Link.to(words.message("strategy.draft.title", draft), StewardshipAddresses.DRAFTS + "/" + draft));
    }

    private static List<Option> options(List<CaseFileSummary> cases) {
        return cases.stream()
                .map(it -> Option.of(it.id(), it.registryNumber().value() + " " + it.title()))
                .toList();
    }

    private String trial(String draft, CaseFileId caseFile, String paper, UserId reader) {
        var kind = paper.equals(TemplatedPaper.REPORT.name()) ? TemplatedPaper.REPORT : TemplatedPaper.STATEMENT;
        return CopyText.of(reading.paper(draft, caseFile, kind, reader));
    }
}
