package se.vagval.demo;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Swedish words that Demoläge puts where a file says nothing. */
@Component
class DemoWords {

    private static final Locale SWEDISH = Locale.of("sv");

    private final MessageSource messages;

    DemoWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("demo." + key, arguments, SWEDISH);
    }
}
