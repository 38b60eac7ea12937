package se.vagval.web.about;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.web.AboutSection;
import se.vagval.web.Words;

/** Licenser: last on the page, since it is the longest. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Licences implements AboutSection.Source {

    private static final String KEY = "web.about.licences";

    private final ThirdParty thirdParty;
    private final Words words;

    Licences(ThirdParty thirdParty, Words words) {
        this.thirdParty = thirdParty;
        this.words = words;
    }

    @Override
    public AboutSection section() {
        var parts = thirdParty.parts();
        return new AboutSection(
                words.message(KEY),
                words.message(KEY + ".lead", parts.size()),
                List.of(
                        words.message(KEY + ".part"),
                        words.message(KEY + ".version"),
                        words.message(KEY + ".licence"),
                        words.message(KEY + ".use")),
                parts.stream()
                        .map(it -> List.of(
                                it.name(),
                                it.version(),
                                it.licence().isEmpty() ? words.message(KEY + ".unknown") : it.licence(),
                                words.message(KEY + ".use." + it.use())))
                        .toList());
    }
}
