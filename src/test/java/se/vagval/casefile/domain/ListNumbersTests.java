package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseQuery.Order;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** Part of a registry number is found by how it begins, and what is counted beside the filters is what each would leave. */
@StorageTest
class ListNumbersTests {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    CaseListing listing;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    private CaseFileId closed;

    @BeforeEach
    void someNumbers() {
        var like = cases.registered();
        named(like, "ZZQ/7/2015", "Zebran", "IN_REVIEW", "A11", "2309");
        named(like, "ZZQ/7/2016", "Zebran", "IN_REVIEW", "A11", "2321");
        named(like, "ZZQ/70/2015", "Zebran", "DECIDED", "LBP", "2309");
        named(like, "ZZQ/17/2015", "Annat", "DECIDED", "LBP", "2309");
        named(like, "ZZR/1/2015", "Fortsätter ZZQ/7/2015 med zebran", "REGISTERED", "A11", "2309");
        closed = CaseFileId.of(database.sql("select id from case_file where registry_number = 'ZZQ/7/2016'")
                .query(java.util.UUID.class)
                .single());
        acting.person(
                TestPeople.OTHER_OFFICER, () -> conflicts.declareConflict(closed, TestPeople.OTHER_OFFICER, "Släkt"));
    }

    @ParameterizedTest
    @CsvSource({
        "ZZQ/7/, ZZQ/7/2015 ZZQ/7/2016",
        "zzq/7, ZZQ/7/2015 ZZQ/7/2016 ZZQ/70/2015",
        "' ZZQ/7/201 ', ZZQ/7/2015 ZZQ/7/2016",
        "ZZQ/, ZZQ/17/2015 ZZQ/7/2015 ZZQ/7/2016 ZZQ/70/2015",
        "7/2015, ZZQ/7/2015",
        "0/2015, ZZQ/70/2015",
        "ZQ/7/, ZZQ/7/2015 ZZQ/7/2016 ZZR/1/2015",
        "Q/7/2015, ZZQ/7/2015 ZZR/1/2015",
        "ZZQ/7/2015 m, ZZR/1/2015",
        "_ZQ/7/, ''",
        "%/7/2015, ''"
    })
    void findsWhatBeginsSoAndElseWhatHasItInside(String typed, String numbers) {
        var wanted = numbers.isEmpty() ? List.of() : List.of(numbers.split(" "));

        assertThat(found(typed, TestPeople.OFFICER)).isEqualTo(wanted);
        assertThat(exported(typed)).isEqualTo(wanted);
    }

    @Test
    void findsNothingThatIsClosedByPartOfItsNumber() {
        assertThat(found("ZZQ/7/", TestPeople.OTHER_OFFICER)).containsExactly("ZZQ/7/2015");
        assertThat(found("7/2016", TestPeople.OTHER_OFFICER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZZQ/7/, case_file_by_number_beginning", "7/2015, case_file_by_short_number"})
    void isReadAlongAnIndex(String typed, String index) {
        // the database of the tests sorts by characters, and would use the index of whole numbers, too
        database.sql("set local enable_seqscan = off").update();
        database.sql("alter table case_file drop constraint if exists case_file_registry_number_key cascade")
                .update();

        var plan = database.sql("explain (costs off) select c.id from case_file c where "
                        + CaseSearch.conditions(typed).getFirst())
                .param("beginning", CaseSearch.beginning(typed))
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains(index, "Index Cond");
    }

    @Test
    void countsBesideTheFiltersWhatEachWouldLeave() {
        for (var reader : List.of(TestPeople.OFFICER, TestPeople.OTHER_OFFICER, TestPeople.MANAGER)) {
            for (var query : List.of(
                    words("zebran"),
                    words("zzq/70"),
                    words("ZQ/7/"),
                    narrowed("zebran", Set.of(CaseStatus.IN_REVIEW), null, null),
                    narrowed("zebran", Set.of(CaseStatus.DECIDED), "LBP", null),
                    narrowed("zebran", Set.of(), "A11", "2309"),
                    narrowed(null, Set.of(CaseStatus.IN_REVIEW), null, "2309"),
                    narrowed(null, Set.of(), "A11", "2309"))) {
                countsWhatIsLeft(query, reader);
            }
        }
    }

    @Test
    void readsOnceWhatSeveralFiltersAreLeft() {
        assertThat(readings(words("zebran"))).isEqualTo(1);
        assertThat(readings(narrowed("zebran", Set.of(CaseStatus.IN_REVIEW), null, null)))
                .isEqualTo(2);
        assertThat(readings(narrowed("zebran", Set.of(CaseStatus.IN_REVIEW), "A11", "2309")))
                .isEqualTo(3);
    }

    private void countsWhatIsLeft(CaseQuery query, UserId reader) {
        var counts = acting.person(
                reader, () -> listing.counts(query, people.signedIn(reader).person()));
        for (var status : CaseStatus.values()) {
            isLeft(
                    counts.of(CaseCounts.STATE).getOrDefault(status.name(), 0),
                    narrowed(query.words(), Set.of(status), query.fund(), query.municipality()),
                    reader);
        }
        for (var fund : List.of("A11", "LBP")) {
            isLeft(
                    counts.of(CaseCounts.FUND).getOrDefault(fund, 0),
                    narrowed(query.words(), query.states(), fund, query.municipality()),
                    reader);
        }
        for (var municipality : List.of("2309", "2321")) {
            isLeft(
                    counts.of(CaseCounts.MUNICIPALITY).getOrDefault(municipality, 0),
                    narrowed(query.words(), query.states(), query.fund(), municipality),
                    reader);
        }
    }

    /** A list of a state alone tells of closed cases, too; a list of anything else does not, and no count does. */
    private void isLeft(int counted, CaseQuery query, UserId reader) {
        var left = acting.person(
                reader, () -> listing.find(query, people.signedIn(reader).person()));
        if (query.asksForContent()) {
            assertThat(counted).as("%s for %s", query, reader).isEqualTo(left.count());
        }
    }

    private int readings(CaseQuery query) {
        var sql = new CaseCounting(query, people.signedIn(TestPeople.OFFICER).person()).sql();
        return sql.split("with fit as materialized", -1).length - 1;
    }

    private List<String> found(String typed, UserId reader) {
        return acting
                .person(
                        reader,
                        () -> listing.find(words(typed), people.signedIn(reader).person()))
                .rows()
                .stream()
                .map(it -> it.registryNumber().toString())
                .sorted()
                .toList();
    }

    private List<String> exported(String typed) {
        var numbers = new TreeSet<String>();
        acting.person(
                TestPeople.OFFICER,
                () -> listing.each(
                        words(typed),
                        people.signedIn(TestPeople.OFFICER).person(),
                        it -> numbers.add(it.registryNumber().toString())));
        return new ArrayList<>(numbers);
    }

    private static CaseQuery words(String words) {
        return narrowed(words, Set.of(), null, null);
    }

    private static CaseQuery narrowed(
            @Nullable String words, Set<CaseStatus> states, @Nullable String fund, @Nullable String municipality) {
        return new CaseQuery(
                states,
                null,
                false,
                Set.of(),
                fund,
                municipality,
                null,
                null,
                words,
                CaseFacets.NONE,
                Order.RECEIVED,
                true,
                null);
    }

    private void named(CaseFileId like, String number, String title, String status, String fund, String municipality) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'case_file' and table_schema = current_schema() and is_generated = 'NEVER'
                          and column_name not in ('id', 'registry_number', 'title', 'status', 'funds', 'municipalities')
                        """).query(String.class).single();
        database.sql("insert into case_file (id, registry_number, title, status, funds, municipalities, " + columns
                        + ")"
                        + " select gen_random_uuid(), ?, ?, ?, array[?], array[?], " + columns
                        + " from case_file where id = ?")
                .params(number, title, status, fund, municipality, like.value())
                .update();
    }
}
