package se.vagval.decision.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.vagval.identity.UserId;
import se.vagval.wording.DraftedText;

/** What an officer has worded of a paper that is written whole, part by part; a part nobody has touched is absent. */
final class WordedParts<P extends Enum<P>> {

    private final Class<P> parts;
    private final Map<P, DraftedText> words;

    WordedParts(Class<P> parts, Map<P, DraftedText> words) {
        this.parts = parts;
        this.words = new EnumMap<>(parts);
        this.words.putAll(words);
    }

    /** Parts that nothing is said of stay as they are. @return the parts that changed */
    Set<P> write(Map<P, String> texts, Function<P, String> drafted, UserId by, Instant now) {
        var changed = EnumSet.noneOf(parts);
        texts.forEach((part, text) -> {
            if (change(part, it -> it.writeOrFollow(text, drafted.apply(part), by, now))) {
                changed.add(part);
            }
        });
        return changed;
    }

    /** @return whether the draft had moved */
    boolean keepOwn(P part, String drafted, UserId by, Instant now) {
        return change(part, it -> it.keepOwn(drafted, by, now));
    }

    private boolean change(P part, UnaryOperator<DraftedText> verb) {
        var before = text(part);
        var after = verb.apply(before);
        if (!after.equals(before)) {
            words.put(part, after);
        }
        return !after.equals(before);
    }

    DraftedText text(P part) {
        return words.getOrDefault(part, DraftedText.UNTOUCHED);
    }

    /** Only the own words. */
    Map<P, String> own() {
        var own = new EnumMap<P, String>(parts);
        words.forEach((part, it) -> {
            var text = it.ownText();
            if (text != null) {
                own.put(part, text);
            }
        });
        return own;
    }

    Map<P, DraftedText> stored() {
        return new TreeMap<>(words);
    }
}
