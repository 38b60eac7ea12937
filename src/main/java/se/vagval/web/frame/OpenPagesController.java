package se.vagval.web.frame;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The two pages the law asks of a public web site; open to all and making no session. */
@Controller
class OpenPagesController {

    private static final String SUPERVISOR = "https://www.digg.se/tdosanmalan";
    private static final String PRIVACY_AUTHORITY =
            "https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/";

    private final Words words;
    private final Contact contact;

    OpenPagesController(Words words, Contact contact) {
        this.words = words;
        this.contact = contact;
    }

    /** A page of plain text. */
    record Text(String title, String lead, List<Section> sections) {}

    record Section(String title, List<String> paragraphs, List<Link> links) {}

    @GetMapping("/tillganglighet")
    String accessibility(Model model) {
        var prefix = "web.accessibility";
        return page(
                model,
                prefix,
                List.of(
                        section(prefix, "state", List.of()),
                        section(prefix, "known", List.of()),
                        section(prefix, "tested", List.of()),
                        section(prefix, "report", contact.links()),
                        section(
                                prefix,
                                "supervision",
                                List.of(Link.to(words.message(prefix + ".supervision.link"), SUPERVISOR)))));
    }

    @GetMapping("/om-personuppgifter")
    String personalData(Model model) {
        var prefix = "web.personalData";
        return page(
                model,
                prefix,
                List.of(
                        section(prefix, "what", List.of()),
                        section(prefix, "why", List.of()),
                        section(prefix, "who", List.of()),
                        section(prefix, "long", List.of()),
                        section(prefix, "browser", List.of()),
                        section(prefix, "rights", contact.links()),
                        section(
                                prefix,
                                "complain",
                                List.of(Link.to(words.message(prefix + ".complain.link"), PRIVACY_AUTHORITY)))));
    }

    private String page(Model model, String prefix, List<Section> sections) {
        model.addAttribute(
                "page", new Text(words.message(prefix + ".title"), words.message(prefix + ".lead"), sections));
        return "web/statement";
    }

    /** Paragraphs are numbered from one in the bundle. Without a configured contact the section says whom to turn to. */
    private Section section(String prefix, String name, List<Link> links) {
        var key = prefix + "." + name;
        var paragraphs = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> words.find(key + "." + number))
                .filter(Objects::nonNull)
                .toList();
        return new Section(words.message(key), paragraphs, links);
    }
}
