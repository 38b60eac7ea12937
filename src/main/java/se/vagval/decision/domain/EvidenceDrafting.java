package se.vagval.decision.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Citation;
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

    private final Reasons reasons;
    private final Phrases phrases;

    EvidenceDrafting(Reasons reasons, Phrases phrases) {
        this.reasons = reasons;
        this.phrases = phrases;
    }

    /** Only reasons that rest on a passage; the others have nothing to unfold. */
    List<Evidence> of(CaseMaterial material) {
        return Stream.concat(reasons.inFavour(material).stream(), reasons.against(material).stream())
                .map(BriefReason::subject)
                .filter(it -> !it.isEmpty())
                .distinct()
                .map(subject -> new Evidence(subject, passages(material, subject)))
                .filter(it -> !it.passages().isEmpty())
                .toList();
    }

    private List<Passage> passages(CaseMaterial material, String dimension) {
        var graded = material.profile().dimensions().get(dimension);
        return graded == null
                ? List.of()
                : graded.citations().stream().map(it -> passage(material, it)).toList();
    }

    private Passage passage(CaseMaterial material, Citation citation) {
        var field = Stream.of(ApplicationField.values())
                .filter(it -> it.name().equals(citation.source()))
                .findFirst();
        var whole = field.map(it -> material.application().text(it)).orElseGet(() -> note(material, citation));
        int at = whole.indexOf(citation.text());
        return new Passage(
                at < 0 ? "" : SensitiveText.masked(last(whole.substring(0, at))),
                SensitiveText.masked(citation.text()),
                at < 0
                        ? ""
                        : SensitiveText.masked(
                                first(whole.substring(at + citation.text().length()))),
                field.map(phrases::word).orElse(phrases.say("decision.evidence.note")));
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
        var sentences = SENTENCE_END.split(after.strip());
        return sentences.length > 1 && sentences[0].length() < 3 ? sentences[1] : sentences[0];
    }
}
