package se.vagval.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Ord. The Swedish words for enums, options and message keys, for templates and for pages that build sentences. */
@Component("words")
public class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final Locale LOCALE = Locale.of("sv", "SE");

    private final MessageSource messages;
    private final Supplier<Optional<RegionName>> names;
    private final Map<Enum<?>, Tag> tags = new ConcurrentHashMap<>();

    /** In the portal's words alone, as a test needs it. */
    public Words(MessageSource messages) {
        this.messages = messages;
        this.names = Optional::empty;
    }

    @Autowired
    Words(MessageSource messages, ObjectProvider<RegionName> names) {
        this.messages = messages;
        this.names = SingletonSupplier.of(() -> names.stream().findFirst());
    }

    /** The region whose portal this is. */
    public String region() {
        return names.get().flatMap(RegionName::ofRegion).orElseGet(() -> message("web.region"));
    }

    /** The word for an enum (message {@code <Enum>.<NAME>}) or an option; anything else as it is. */
    public String of(@Nullable Object thing) {
        return switch (thing) {
            case null -> "";
            case Option option -> option.label();
            case Enum<?> constant -> word(constant);
            default -> thing.toString();
        };
    }

    /** What a form sends for it. */
    public String value(Object thing) {
        return switch (thing) {
            case Option option -> option.value();
            case Enum<?> constant -> constant.name();
            default -> thing.toString();
        };
    }

    /** The explanation below a choice (message {@code <Enum>.<NAME>.hint}), if it has one. */
    public @Nullable String hint(Object thing) {
        return switch (thing) {
            case Option option -> option.hint();
            case Enum<?> constant -> messages.getMessage(key(constant) + ".hint", null, null, LOCALE);
            default -> null;
        };
    }

    /** The look of a status tag (message {@code <Enum>.<NAME>.look}). */
    public String look(@Nullable Object thing) {
        var look = thing instanceof Enum<?> constant
                ? messages.getMessage(key(constant) + ".look", null, "plain", LOCALE)
                : null;
        return look == null ? "plain" : look;
    }

    /** The word of an enum with its look, worked out once: the texts never change while the portal runs. */
    public Tag tag(Enum<?> status) {
        return tags.computeIfAbsent(status, it -> Tag.of(of(it), look(it)));
    }

    public Tag tag(String text, String look) {
        return Tag.of(text, look);
    }

    public String message(String key, Object @Nullable ... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    /** The text for a key that may be missing. */
    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, LOCALE);
    }

    /** A missing word is a fault of ours, and no reason to take the whole page from the reader. */
    private String word(Enum<?> constant) {
        var word = find(key(constant));
        if (word == null) {
            LOG.error("No word for {}", key(constant));
        }
        return word == null ? constant.name() : word;
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
