package se.vagval.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseInsight;

/** Where one of several words is common, the other is looked for first, and what is found is the same. */
@StorageTest
class RareWordTests {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    SearchRepository entries;

    @Autowired
    SearchWordRepository words;

    @Autowired
    CaseInsight insight;

    @Autowired
    JdbcClient jdbc;

    /** Many that have the one word, three of them the other as well, and two that have the other alone. */
    @BeforeEach
    void someNotes() {
        var id = cases.registered();
        jdbc.sql("""
                insert into search_entry (kind, source, part, case_file, heading, words, day)
                select 'NOTE', md5('quagga' || n)::uuid, 0, :id, '',
                    case when n > 2 then 'zebrafinkar ' else '' end || case when n <= 5 then 'quaggan' else '' end, date '2026-02-02'
                from generate_series(1, 600) as n
                """).param("id", id.value()).update();
        jdbc.sql("analyze search_entry").update();
    }

    @Test
    void theRareWordIsLookedForFirst() {
        assertThat(words.rareAmong(List.of("zebrafinkar", "quaggan"))).hasValue("quaggan");
        assertThat(words.rareAmong(List.of("och", "zebrafinkar", "quaggan")))
                .as("a word that nothing is found by is not gone through")
                .hasValue("quaggan");
        assertThat(words.rareAmong(List.of("quaggan", "okapin")))
                .as("neither is common")
                .isEmpty();
        assertThat(words.rareAmong(List.of("zebrafinkar", "zebra")))
                .as("both are")
                .isEmpty();
    }

    @Test
    void theSameIsFoundThroughIt() {
        var terms = SearchTerms.of("zebrafink quagga");
        var asked = terms.words(Map.of());
        var through = SearchWay.words(asked.wide()).through(SearchTerms.wide("quagga", Map.of()));

        assertThat(found(through, asked)).hasSize(3).isEqualTo(found(SearchWay.words(asked.wide()), asked));
        assertThat(through.condition()).contains(":rare", ":wide");
    }

    private Set<SearchRepository.Place> found(SearchWay way, SearchWords asked) {
        var query = new SearchQuery("", Set.of(), null, null, 0);
        return Set.copyOf(entries.find(
                        way,
                        asked,
                        query,
                        EnumSet.allOf(SearchKind.class),
                        insight.conditionsFor(
                                people.signedIn(TestPeople.REGISTRAR).person()))
                .places());
    }
}
