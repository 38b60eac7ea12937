package se.vagval.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationField;
import se.vagval.web.SensitiveText;
import se.vagval.web.Words;

/** What in an application somebody should think of before it is marked or handed on: each place with a sentence. */
@Component
class ApplicationFlags {

    private final Words words;

    ApplicationFlags(Words words) {
        this.words = words;
    }

    /** @param files the names of what is filed beside the application */
    List<String> of(ApplicationDetails details, List<String> files) {
        var flags = new ArrayList<String>();
        for (var field : ApplicationField.values()) {
            SensitiveText.kindsIn(details.text(field)).forEach(it -> flags.add(flag(words.of(field), it)));
        }
        Stream.concat(details.enclosures().stream(), files.stream())
                .distinct()
                .forEach(name -> SensitiveText.kindsInFileName(name).forEach(it -> flags.add(flag(name, it))));
        return flags;
    }

    private String flag(String place, SensitiveText.Kind kind) {
        return words.message("casefile.secrecy.flag", place, words.message("web.sensitive.seen." + kind));
    }
}
