package se.vagval.statement.drafting;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import se.vagval.strategy.PaperWords;
import se.vagval.strategy.ProjectType;

/** The sentence patterns of the drafts: the region's own, else from their bundle, so that drafting needs no running portal. */
@Component
public class Phrases {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final String PREFIX = "statement.draft.";

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    public Phrases() {
        bundle.setBasename("messages/statement-draft");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    public String say(String key, Object... parts) {
        return PaperWords.find(PREFIX + key, parts).orElseGet(() -> bundle.getMessage(PREFIX + key, parts, SWEDISH));
    }

    /** The pattern, or nothing when the bundle has none for this key. */
    public String sayIfKnown(String key, Object... parts) {
        String text = bundle.getMessage(PREFIX + key, parts, "", SWEDISH);
        return PaperWords.find(PREFIX + key, parts).orElse(text == null ? "" : text);
    }

    /** The project by its type, in definite form: "förstudien". */
    String project(ProjectType type) {
        return say("type." + type);
    }
}
