package se.vagval.search.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.casefile.RegistryNumber;
import se.vagval.database.ValuePlans;
import se.vagval.identity.Person;
import se.vagval.language.SwedishWords;

/** Sök. A fixed number of statements, whatever is found; a few more when nothing is and the spelling is tried. */
@Service
@Transactional
@PreAuthorize(
        "hasAnyRole('REGISTRAR', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD', 'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY', 'PAYMENT_OFFICER', 'ANALYST', 'ARCHIVIST', 'AUDITOR', 'ELECTED_REPRESENTATIVE')")
public class Searching {

    public static final int PAGE = 20;
    public static final int CAP = SearchRepository.CAP;

    private static final int GUESSES = 3;
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,5}/\\d{4}");

    private final SearchRepository entries;
    private final SearchWordRepository words;
    private final CaseInsight insight;
    private final ValuePlans plans;

    Searching(SearchRepository entries, SearchWordRepository words, CaseInsight insight, ValuePlans plans) {
        this.entries = entries;
        this.words = words;
        this.insight = insight;
        this.plans = plans;
    }

    public SearchResult find(SearchQuery query, Person reader) {
        var terms = SearchTerms.of(query.typed());
        if (terms.isEmpty()) {
            return SearchResult.NONE;
        }
        plans.fromHere();
        var found = look(query, terms, reader);
        return found.count() > 0 || numbered(query.typed().strip()).isPresent() ? found : guessed(query, terms, reader);
    }

    private SearchResult look(SearchQuery query, SearchTerms terms, Person reader) {
        var kin = kinOf(terms);
        var asked = terms.words(kin);
        var way = rareFirst(way(query.typed().strip(), asked.wide()), terms, kin);
        var kinds = SearchKind.of(reader);
        var all = entries.find(way, asked, query, kinds, insight.conditionsFor(reader));
        var found = all;
        if (!query.kinds().isEmpty()) {
            kinds.retainAll(query.kinds());
            found = all.capped()
                    ? entries.find(way, asked, query, kinds, insight.conditionsFor(reader))
                    : all.of(kinds);
        }
        var wanted = found.places();
        var from = Math.min(wanted.size(), query.page() * PAGE);
        var shown = wanted.subList(from, Math.min(wanted.size(), from + PAGE));
        var hits = shown.isEmpty() ? List.<SearchHit>of() : entries.hits(shown, asked);
        insight.noteReading(
                hits.stream().filter(SearchHit::marked).map(SearchHit::caseFile).collect(Collectors.toSet()),
                reader.id());
        var counts = all.capped() ? Map.<SearchKind, Integer>of() : SearchRepository.counted(all.places());
        return new SearchResult(hits, counts, wanted.size(), found.capped(), from + PAGE < wanted.size(), "");
    }

    /** Nothing the reader may find begins so: what known words may have been meant. Only what is then found is told. */
    private SearchResult guessed(SearchQuery query, SearchTerms terms, Person reader) {
        var unseen = entries.unseen(terms.words(), SearchKind.of(reader), insight.conditionsFor(reader));
        var likest = unseen.isEmpty() ? Map.<String, List<String>>of() : words.likest(unseen, GUESSES);
        for (var guess = 0; guess < GUESSES && !likest.isEmpty(); guess++) {
            var meant = new HashMap<String, String>();
            for (var word : likest.entrySet()) {
                meant.put(
                        word.getKey(),
                        word.getValue().get(Math.min(guess, word.getValue().size() - 1)));
            }
            var instead = terms.exchanged(meant);
            var found = look(query.typed(instead), SearchTerms.of(instead), reader);
            if (found.count() > 0) {
                return found.insteadOf(instead);
            }
        }
        return SearchResult.NONE;
    }

    private Map<String, Set<String>> kinOf(SearchTerms terms) {
        var stems = terms.words().stream()
                .filter(it -> it.length() > 2)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), SwedishWords.list()::ownStems));
        return stems.isEmpty() ? Map.of() : words.kinOf(stems);
    }

    private static SearchWay way(String typed, String wide) {
        return numbered(typed).orElseGet(() -> SearchWay.words(wide));
    }

    private SearchWay rareFirst(SearchWay way, SearchTerms terms, Map<String, Set<String>> kin) {
        return way.isWords() && terms.words().size() > 1
                ? words.rareAmong(terms.words())
                        .map(it -> way.through(SearchTerms.wide(it, kin)))
                        .orElse(way)
                : way;
    }

    private static Optional<SearchWay> numbered(String typed) {
        var number = typed.toUpperCase(Locale.ROOT);
        if (RegistryNumber.isValid(number)) {
            return Optional.of(SearchWay.number(number));
        }
        if (SHORT_NUMBER.matcher(typed).matches()) {
            return Optional.of(SearchWay.shortNumber(typed));
        }
        return OrganisationNumber.isValid(typed)
                ? Optional.of(SearchWay.organisation(typed.replace("-", "")))
                : Optional.empty();
    }
}
