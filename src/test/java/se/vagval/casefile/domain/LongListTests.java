package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseQuery.Order;
import se.vagval.identity.UserId;

/** A list reads what it shows and counts, however many other cases there are. */
@StorageTest
class LongListTests {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    /** Which index is the cheapest for a handful of rows is chance: the others are away while this is asked. */
    @Test
    void anOfficersCasesInOneStateAreCountedAlongTheirIndex() {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local enable_bitmapscan = off").update();
        others("case_file_of_officer_in_status")
                .forEach(it -> jdbc.sql("drop index " + it).update());

        assertThat(plan(asked(UserId.of("officer7"), CaseStatus.CLOSED, null)))
                .anyMatch(it -> it.contains("Index Only Scan using case_file_of_officer_in_status"));
    }

    private List<String> others(String index) {
        return jdbc.sql("""
                        select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = 'case_file'::regclass and not i.indisunique and c.relname <> ?
                        """).param(index).query(String.class).list();
    }

    /**
     * The planner reckons with every condition of a filter for every row. Asked together with the words, whether cases are open
     * makes it gather all that have a common word, though the first thousand are enough.
     */
    @Test
    void wordsAreSoughtBeforeAnybodyAsksWhetherTheCaseIsOpen() {
        var plan = plan(asked(null, null, "zebraförening"));

        var open = lines(plan, "secrecy_provision");
        assertThat(open).hasSize(1);
        assertThat(lines(plan, "search_words")).allMatch(it -> it > open.getFirst(), "lies below it");
    }

    private static List<Integer> lines(List<String> plan, String what) {
        return IntStream.range(0, plan.size())
                .filter(it -> plan.get(it).contains(what))
                .boxed()
                .toList();
    }

    /** Whatever waits there is read by every search, from end to end. */
    @Test
    void littleWaitsToBeLaidInAnIndexOfWords() {
        assertThat(jdbc.sql("""
                        select c.relname from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am a on a.oid = c.relam
                        where a.amname = 'gin' and i.indrelid in ('case_file'::regclass, 'search_entry'::regclass)
                          and not coalesce(c.reloptions && array['fastupdate=off', 'gin_pending_list_limit=128'], false)
                          and c.relname <> 'case_file_by_small_area'
                        """).query(String.class).list()).isEmpty();
    }

    private static CaseQuery asked(@Nullable UserId officer, @Nullable CaseStatus status, @Nullable String words) {
        return new CaseQuery(
                status == null ? Set.of() : Set.of(status),
                officer == null ? null : List.of(officer),
                false,
                Set.of(),
                null,
                null,
                null,
                null,
                words,
                CaseFacets.NONE,
                words == null ? Order.AMOUNT : Order.RECEIVED,
                true,
                null);
    }

    /** What finds and counts; the page itself is read in its own way. */
    private List<String> plan(CaseQuery query) {
        var asked = ListStatement.of(query, people.signedIn(TestPeople.OFFICER).person());
        var plan = jdbc.sql("explain (costs off) " + asked.sql())
                .params(asked.values())
                .query(String.class)
                .list();
        var first = plan.stream().map(String::strip).toList().indexOf("CTE hits0");
        return plan.subList(first, plan.size()).stream()
                .takeWhile(it -> !it.strip().equals("CTE hits") && !it.strip().equals("CTE hits1"))
                .toList();
    }
}
