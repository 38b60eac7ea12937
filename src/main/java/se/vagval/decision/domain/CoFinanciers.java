package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.language.SwedishWords;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Municipality;

/**
 * Medfinansiärer. Those who finance a project together with the region, each by a name that a letter can be written to: the
 * municipalities that a row names together one by one. A group ("Företag", "Länets åtta kommuner") has no name; whoever
 * sends the decision is told of it instead. The words that make a group are texts like any other.
 */
@Component
class CoFinanciers {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern VOWEL_LAST = Pattern.compile(".*[aeiouyåäö]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String KEY = "decision.addressee.";

    private final Phrases phrases;

    CoFinanciers(Phrases phrases) {
        this.phrases = phrases;
    }

    List<String> named(List<MoneyRow> rows, FrameworkVersion framework) {
        return others(rows)
                .flatMap(it -> names(it, framework).stream())
                .filter(it -> !isGroup(it))
                .distinct()
                .toList();
    }

    /** Those whose name is not said. */
    List<String> unnamed(List<MoneyRow> rows, FrameworkVersion framework) {
        return others(rows)
                .flatMap(it -> names(it, framework).stream())
                .filter(this::isGroup)
                .distinct()
                .toList();
    }

    /** The region does not write to itself. */
    private Stream<String> others(List<MoneyRow> rows) {
        var region = phrases.say("decision.document.organisation");
        return rows.stream()
                .filter(MoneyRow::namesFinancier)
                .map(it -> it.name().strip())
                .filter(it -> !it.equalsIgnoreCase(region));
    }

    /** A row that names nothing but municipalities, or all of them, is each of them; any other is what it says. */
    private List<String> names(String name, FrameworkVersion framework) {
        if (isEveryMunicipality(name)) {
            return framework.municipalities().stream()
                    .map(it -> municipality(it.name()))
                    .toList();
        }
        var found = new ArrayList<String>();
        var joining = list("municipal");
        for (var word : words(name)) {
            var place = framework.municipalities().stream()
                    .map(Municipality::name)
                    .filter(it -> word.equalsIgnoreCase(it) || word.equalsIgnoreCase(it + "s"))
                    .findFirst();
            if (place.isPresent()) {
                found.add(municipality(place.get()));
            } else if (!joining.contains(word.toLowerCase(Locale.ROOT))) {
                return List.of(name);
            }
        }
        return found.isEmpty() ? List.of(name) : found;
    }

    /** "Länets åtta kommuner", "alla kommuner". */
    private boolean isEveryMunicipality(String name) {
        var words = words(name).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        var known = Stream.of("municipal", "every", "some").flatMap(it -> list(it).stream());
        return words.stream().anyMatch(list("every")::contains)
                && words.stream().anyMatch(list("municipal")::contains)
                && known.toList().containsAll(words);
    }

    private String municipality(String name) {
        var form = VOWEL_LAST.matcher(name).matches() ? "municipality.open" : "municipality";
        return phrases.say(KEY + form, name);
    }

    /** So many, or some, of a kind; or nothing but common words, one of them for many. */
    boolean isGroup(String name) {
        var words = words(name).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        if (words.isEmpty() || words.stream().anyMatch(list("form")::contains)) {
            return false;
        }
        var first = words.getFirst();
        return NUMBER.matcher(first).matches()
                || list("some").contains(first)
                || words.stream().anyMatch(this::isCollective) && words.stream().allMatch(SwedishWords.list()::has);
    }

    /** The word or a compound that ends with it: "företag", "besöksnäringsföretag". */
    private boolean isCollective(String word) {
        return list("collective").stream().anyMatch(word::endsWith);
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).toList();
    }

    private List<String> list(String key) {
        return List.of(phrases.say(KEY + key).split("\\s*;\\s*"));
    }
}
