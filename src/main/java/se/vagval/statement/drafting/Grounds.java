package se.vagval.statement.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.EvidenceKind;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.SensitiveText;

/** Skäl. What the officer wrote about a criterion and the passages it rests on; numbers of persons are masked. */
final class Grounds {

    private static final int MOST_PASSAGES = 2;
    private static final int LONGEST = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final Phrases phrases;

    Grounds(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The motivation as sentences, and then the passages that the block has not quoted already. */
    void tell(Material material, DimensionRole role, Paragraph text) {
        text.add(motivation(material, role));
        cite(material, role, text);
    }

    String motivation(Material material, DimensionRole role) {
        return written(material.motivation(role));
    }

    /** What somebody wrote in a field, as sentences. */
    static String written(String text) {
        return Prose.sentence(SensitiveText.masked(text));
    }

    void cite(Material material, DimensionRole role, Paragraph text) {
        var citations = material.citations(role);
        say("ground.application", passages(citations, Grounds::isApplication, text), text);
        say("ground.other", passages(citations, it -> !isApplication(it) && isGround(it), text), text);
    }

    private void say(String key, List<String> passages, Paragraph text) {
        if (!passages.isEmpty()) {
            text.say(key, Prose.list(passages.stream().map(Prose::quoted).toList()));
        }
    }

    private static List<String> passages(List<Citation> citations, Predicate<Citation> from, Paragraph text) {
        var told = text.draft().text().toLowerCase(Locale.ROOT);
        var passages = new ArrayList<String>();
        for (var citation : citations) {
            var passage = Prose.fragment(SensitiveText.masked(beginning(citation.text())));
            if (from.test(citation)
                    && passages.size() < MOST_PASSAGES
                    && passage.length() <= LONGEST
                    && !passages.contains(passage)
                    && !told.contains(passage.toLowerCase(Locale.ROOT))) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** Of a long passage its first sentence. */
    private static String beginning(String passage) {
        return passage.length() <= LONGEST ? passage : SENTENCE_END.split(passage.strip(), 2)[0];
    }

    /** What the assessment says of another criterion is told where that one is. */
    private static boolean isGround(Citation citation) {
        return EvidenceKind.carriesLevel(citation.source());
    }

    private static boolean isApplication(Citation citation) {
        return Stream.of(ApplicationField.values()).anyMatch(it -> it.name().equals(citation.source()));
    }
}
