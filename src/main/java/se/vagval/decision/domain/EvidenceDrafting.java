package se.vagval.decision.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.CitationSources;
import se.vagval.assessment.EvidenceKind;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.casefile.ApplicationField;
import se.vagval.decision.domain.BriefContent.Evidence;
import se.vagval.decision.domain.BriefContent.Passage;
import se.vagval.web.SensitiveText;

/**
 * Belägg för skälen. The passages a reason rests on, each with the sentence before and after it, so that whoever decides can
 * read it where it stood. Numbers that look like a person's are masked.
 */
@Component
class EvidenceDrafting {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    /** The mark that closes a sentence belongs to the passage that ends with it. */
    private static final Pattern CLOSING = Pattern.compile("[.!?]+");

    private final Reasons reasons;
    private final Phrases phrases;
    private final CitationSources sources;

    EvidenceDrafting(Reasons reasons, Phrases phrases, CitationSources sources) {
        this.sources = sources;
        this.reasons = reasons;
        this.phrases = phrases;
    }

    /** Only reasons that rest on a passage; the others have nothing to unfold. */
    List<Evidence> of(CaseMaterial material) {
        var names = sources.namesOf(material.caseFile().id(), material.profile());
        return Stream.concat(reasons.inFavour(material).stream(), reasons.against(material).stream())
                .map(BriefReason::subject)
                .filter(it -> !it.isEmpty())
                .distinct()
                .map(subject -> new Evidence(subject, passages(material, subject, names)))
                .filter(it -> !it.passages().isEmpty())
                .toList();
    }

    private List<Passage> passages(CaseMaterial material, String dimension, Map<String, String> names) {
        var graded = material.profile().dimensions().get(dimension);
        if (graded == null) {
            return List.of();
        }
        return graded.citations().stream()
                .filter(it -> EvidenceKind.carriesLevel(it.source()))
                .map(it -> passage(material, it, names.get(it.source())))
                .toList();
    }

    private Passage passage(CaseMaterial material, Citation citation, @Nullable String source) {
        var field = Stream.of(ApplicationField.values())
                .filter(it -> it.name().equals(citation.source()))
                .findFirst();
        var whole = field.map(it -> material.application().text(it)).orElseGet(() -> note(material, citation));
        int at = whole.indexOf(citation.text());
        var before = at < 0 ? "" : whole.substring(0, at);
        var after = at < 0 ? "" : whole.substring(at + citation.text().length());
        var closes = CLOSING.matcher(after);
        var closing = closes.lookingAt() ? closes.group() : "";
        return new Passage(
                SensitiveText.masked(last(before)),
                SensitiveText.masked(citation.text() + closing),
                SensitiveText.masked(first(after.substring(closing.length()))),
                source == null ? field.map(phrases::word).orElse(phrases.say("decision.evidence.note")) : source);
    }

    private static String note(CaseMaterial material, Citation citation) {
        return material.application().notes().stream()
                .filter(it -> it.id().toString().equals(citation.source()))
                .findFirst()
                .map(NoteText::text)
                .orElse("");
    }

    private static String last(String before) {
        var sentences = SENTENCE_END.split(before.strip());
        return sentences[sentences.length - 1];
    }

    private static String first(String after) {
        return SENTENCE_END.split(after.strip())[0];
    }
}
