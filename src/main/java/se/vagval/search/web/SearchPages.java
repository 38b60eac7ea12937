package se.vagval.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.search.domain.DocumentSearch;
import se.vagval.search.domain.SearchHit;
import se.vagval.search.domain.SearchHit.Passage;
import se.vagval.search.domain.SearchKind;
import se.vagval.search.domain.SearchResult;
import se.vagval.search.domain.Searching;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Paging;
import se.vagval.web.Swedish;
import se.vagval.web.Tag;
import se.vagval.web.Words;

/** Puts the search page together. */
@Component
class SearchPages {

    private final Searching searching;
    private final DocumentSearch documents;
    private final Words words;

    SearchPages(Searching searching, DocumentSearch documents, Words words) {
        this.searching = searching;
        this.documents = documents;
        this.words = words;
    }

    SearchPage of(SearchFilter filter, Person reader) {
        var found = filter.isAsked() ? searching.find(filter.toQuery(), reader) : null;
        var kinds = SearchKind.of(reader);
        return new SearchPage(
                filter,
                choices(kinds, found),
                found == null ? "" : said(found),
                found == null ? "" : found.instead(),
                found == null ? List.of() : found.hits().stream().map(this::row).toList(),
                filter.isAsked() && filter.page() == 1 ? documents(filter.typed()) : List.of(),
                found == null ? new Paging(null, null, "") : paging(filter, found),
                kinds.contains(SearchKind.APPLICATION));
    }

    private List<Link> documents(String typed) {
        var found = documents.find(typed);
        return found.documents().stream()
                .map(it -> Link.to(
                        it.registryNumber() == null ? it.name() : it.registryNumber() + " " + it.name(),
                        "/styrdokument/" + found.version() + "#documents"))
                .toList();
    }

    /** Each kind with how many of it were found. */
    private List<Option> choices(Set<SearchKind> kinds, @Nullable SearchResult found) {
        return Arrays.stream(SearchKind.values())
                .filter(kinds::contains)
                .map(it -> Option.of(
                        it.name(),
                        found == null || found.isUncounted()
                                ? words.of(it)
                                : words.message(
                                        "search.kind.counted",
                                        words.of(it),
                                        found.counts().getOrDefault(it, 0))))
                .toList();
    }

    private String said(SearchResult found) {
        return found.capped()
                ? words.message("search.countedMore", Searching.CAP)
                : words.message("search.counted", found.count());
    }

    private Paging paging(SearchFilter filter, SearchResult found) {
        var page = filter.page();
        return new Paging(
                page > 1 ? filter.address(page - 1) : null,
                found.more() ? filter.address(page + 1) : null,
                words.message("search.page", page));
    }

    private Row row(SearchHit hit) {
        return new Row(
                words.of(hit.kind()),
                hit.registryNumber(),
                hit.kind() == SearchKind.CASE || hit.heading().isBlank() ? hit.title() : hit.heading(),
                hit.kind() == SearchKind.CASE || hit.heading().equals(hit.title()) ? hit.applicant() : hit.title(),
                address(hit),
                words.tag(hit.status()),
                hit.marked(),
                Swedish.date(hit.day()),
                hit.kind() == SearchKind.CASE ? List.of() : hit.passage());
    }

    private static String address(SearchHit hit) {
        var meeting = hit.meeting();
        var caseFile = hit.caseFile();
        return switch (hit.kind()) {
            case CASE -> caseFile.address();
            case APPLICATION -> caseFile.address("ansokan");
            case ATTACHMENT -> caseFile.address("bilagor");
            case SUPPLEMENT -> caseFile.address("komplettering");
            case NOTE -> caseFile.address("anteckningar");
            case STATEMENT -> caseFile.address("utlatande");
            case DECISION -> caseFile.address("beslut");
            case BRIEF -> meeting == null ? "/sammantraden" : meeting.address();
        };
    }

    /** Everything search/search.html shows. */
    record SearchPage(
            SearchFilter filter,
            List<Option> kinds,
            String said,
            String instead,
            List<Row> rows,
            List<Link> documents,
            Paging paging,
            boolean readsCases) {}

    /** One hit. */
    record Row(
            String kind,
            String number,
            String title,
            String about,
            String address,
            Tag status,
            boolean marked,
            String day,
            List<Passage> passage) {}
}
