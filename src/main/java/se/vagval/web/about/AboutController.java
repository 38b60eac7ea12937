package se.vagval.web.about;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.web.AboutSection;

/** Om portalen: what the running portal can tell about itself, section by section. */
@Controller
class AboutController {

    private final ObjectProvider<AboutSection.Source> sources;

    AboutController(ObjectProvider<AboutSection.Source> sources) {
        this.sources = sources;
    }

    /** Everything web/about.html shows. */
    record AboutPage(List<AboutSection> sections) {}

    @GetMapping(AboutAddresses.ABOUT)
    String show(Model model) {
        model.addAttribute(
                "page",
                new AboutPage(sources.orderedStream()
                        .map(AboutSection.Source::section)
                        .toList()));
        return "web/about";
    }
}
