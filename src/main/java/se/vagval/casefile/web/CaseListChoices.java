package se.vagval.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseCounts;
import se.vagval.casefile.domain.CaseListing;
import se.vagval.casefile.domain.CaseQuery;
import se.vagval.casefile.web.CaseListPage.CaseChoices;
import se.vagval.identity.Person;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** What the list can be narrowed to; of a narrowed list each choice with the number of cases that it would leave. */
@Component
class CaseListChoices {

    private final CaseListing listing;
    private final Users users;
    private final Framework framework;
    private final Words words;

    CaseListChoices(CaseListing listing, Users users, Framework framework, Words words) {
        this.listing = listing;
        this.users = users;
        this.framework = framework;
        this.words = words;
    }

    /** Where the list itself is too long to count, so is what is left when one of its filters is taken away. */
    CaseChoices of(CaseListFilter filter, CaseQuery query, CaseListing.Page found, Person reader, LocalDate today) {
        var counts = filter.isNarrowed() && found.isCounted() ? listing.counts(query, reader) : new CaseCounts();
        var version = framework.inForceOn(today);
        return new CaseChoices(
                states(counts),
                version.funds().stream()
                        .map(it -> counted(it.code(), it.text(), CaseCounts.FUND, counts))
                        .toList(),
                version.municipalities().stream()
                        .map(it -> counted(it.code(), it.name(), CaseCounts.MUNICIPALITY, counts))
                        .toList(),
                units(filter),
                version.strengthAreas().stream()
                        .map(it -> Option.of(it.code(), it.text()))
                        .toList(),
                worded(ProjectType.values()),
                CaseListFilter.IDLE_DAYS.stream()
                        .map(it -> Option.of(it, words.message("casefile.list.idleDays", it)))
                        .toList(),
                worded(CaseColumn.values()));
    }

    /** The groups first, then the states one by one. */
    private List<Option> states(CaseCounts counts) {
        return Stream.concat(
                        Arrays.stream(CaseGroup.values())
                                .map(it -> Option.of(
                                        it.name(),
                                        counts.isCounted(CaseCounts.STATE)
                                                ? with(words.of(it), counts.among(it.states()))
                                                : words.of(it))),
                        Arrays.stream(CaseStatus.values())
                                .map(it -> counted(it.name(), words.of(it), CaseCounts.STATE, counts)))
                .toList();
    }

    private Option counted(String code, String label, String facet, CaseCounts counts) {
        return Option.of(
                code, counts.isCounted(facet) ? with(label, counts.of(facet).getOrDefault(code, 0)) : label);
    }

    private String with(String label, int cases) {
        return words.message("casefile.list.choice", label, cases);
    }

    private List<Option> worded(Enum<?>... all) {
        return Stream.of(all).map(it -> Option.of(it.name(), words.of(it))).toList();
    }

    /** Only those that the list is narrowed to, by a link of the work list; asked for only then. */
    private List<Option> units(CaseListFilter filter) {
        var wanted = filter.units();
        return wanted.isEmpty()
                ? List.of()
                : users.units().entrySet().stream()
                        .filter(it -> wanted.contains(it.getKey()))
                        .map(it -> Option.of(it.getKey().value(), it.getValue()))
                        .toList();
    }
}
