package se.vagval.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.audit.ActWords;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Tells when somebody wants mail: the wish for the rest, and each kind that differs from it. */
@Component
class WishWords implements ActWords {

    private static final String REST = "wish";

    private final Words words;

    WishWords(Words words) {
        this.words = words;
    }

    @Override
    public String act() {
        return "MailWishChosen";
    }

    @Override
    public List<String> tell(SequencedMap<String, String> details) {
        var rest = wish(details.getOrDefault(REST, ""));
        var others = details.entrySet().stream()
                .filter(it -> !it.getKey().equals(REST))
                .map(it -> words.message("notice.chosen.kind", wish(it.getValue()), kind(it.getKey())))
                .collect(Collectors.joining(", "));
        return List.of(others.isEmpty() ? rest : words.message("notice.chosen.but", rest, others));
    }

    private String wish(String name) {
        return said("MailWish." + name, name);
    }

    private String kind(String name) {
        return said("NoticeKind." + name, name);
    }

    /** What an earlier portal let one choose has no word any more. */
    private String said(String key, String name) {
        return Swedish.quoted(Objects.requireNonNullElse(words.find(key), name));
    }
}
