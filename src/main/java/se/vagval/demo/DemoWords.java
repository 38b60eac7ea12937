package se.vagval.demo;

import org.springframework.stereotype.Component;
import se.vagval.web.Words;

/** The Swedish words that Demoläge puts where a file says nothing. */
@Component
class DemoWords {

    private final Words words;

    DemoWords(Words words) {
        this.words = words;
    }

    String say(String key, Object... arguments) {
        return words.message("demo." + key, arguments);
    }
}
