package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseQuery.Order;
import se.vagval.casefile.domain.CaseQuery.Place;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;

/** A list of a fund or a municipality, read from the rows kept for it, is the list that the cases themselves give. */
@StorageTest
class PlaceSelectionTests {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    CaseListing listing;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    private final List<CaseFileId> made = new ArrayList<>();

    /** Two pages of them, on few days, of two funds and three municipalities, one that the officer must not see, and one marked. */
    @BeforeEach
    void someOfEach() {
        for (var n = 0; n < CaseListing.PAGE + 12; n++) {
            var id = cases.registered();
            made.add(id);
            jdbc.sql(
                            "update case_file set received = ?, funds = string_to_array(?, ','), municipalities = string_to_array(?, ',')"
                                    + " where id = ?")
                    .params(
                            DAY.plusDays(n / 20),
                            n % 9 == 4 ? "ZZ2,ZZ1" : "ZZ1",
                            n % 5 == 3 ? "2326,2361" : "2321",
                            id.value())
                    .update();
        }
        acting.person(TestPeople.OFFICER, () -> conflicts.declareConflict(made.get(3), TestPeople.OFFICER, "Släkt"));
        mark(made.get(7));
    }

    @Test
    void isTheListOfTheCasesThemselves() {
        for (var reader : List.of(TestPeople.OFFICER, TestPeople.OTHER_OFFICER, TestPeople.MANAGER)) {
            for (var asked : List.of(
                    asked("ZZ1", null),
                    asked("ZZ2", null),
                    asked(null, "2361"),
                    asked("ZZ2", "2326"),
                    asked("ZZ9", null))) {
                isTheSame(asked, people.signedIn(reader).person());
            }
        }
    }

    @Test
    void leavesOutWhatIsClosedToTheReader() {
        assertThat(found("ZZ1", null, TestPeople.OFFICER))
                .doesNotContain(made.get(3))
                .contains(made.get(7));
        assertThat(found("ZZ1", null, TestPeople.OTHER_OFFICER))
                .contains(made.get(3))
                .doesNotContain(made.get(7));
    }

    @Test
    void followsTheCase() {
        var moved = made.get(5);
        change(moved, "funds = '{ZZ3}', municipalities = '{2309}'");
        assertThat(found("ZZ3", "2309", TestPeople.OFFICER)).containsExactly(moved);
        assertThat(found("ZZ1", null, TestPeople.OFFICER)).doesNotContain(moved);

        change(moved, "received = received + 1");
        assertThat(days(moved)).containsOnly(DAY.plusDays(1));

        mark(moved);
        assertThat(found("ZZ3", "2309", TestPeople.OTHER_OFFICER)).isEmpty();
        change(moved, "secrecy_provision = null, secrecy_date = null, secrecy_authority = null");
        assertThat(found("ZZ3", "2309", TestPeople.OTHER_OFFICER)).containsExactly(moved);
    }

    @Test
    void isNarrowedToDays() {
        var all = asked("ZZ1", null);
        var two = new CaseQuery(
                all.states(),
                null,
                false,
                Set.of(),
                "ZZ1",
                null,
                DAY.plusDays(1),
                DAY.plusDays(1),
                null,
                CaseFacets.NONE,
                Order.RECEIVED,
                true,
                null);

        assertThat(ListStatement.of(two, people.signedIn(TestPeople.OFFICER).person()))
                .isInstanceOf(PlaceSelection.class);
        assertThat(find(two, people.signedIn(TestPeople.OFFICER).person()).rows())
                .hasSize(20)
                .allSatisfy(it -> assertThat(it.received()).isEqualTo(DAY.plusDays(1)));
    }

    /** Both ways, page after page and back again, and the numbers beside the filters. */
    private void isTheSame(CaseQuery asked, Person reader) {
        for (var down : List.of(true, false)) {
            var query = with(asked, Set.of(), down, null);
            var page = same(query, reader);
            assertThat(counts(query, reader).of(CaseCounts.FUND))
                    .isEqualTo(counts(ofTheCases(query), reader).of(CaseCounts.FUND));
            assertThat(counts(query, reader).of(CaseCounts.MUNICIPALITY))
                    .isEqualTo(counts(ofTheCases(query), reader).of(CaseCounts.MUNICIPALITY));
            if (page.more()) {
                var next = same(with(asked, Set.of(), down, placeOf(page.rows().getLast(), false)), reader);
                var back = same(with(asked, Set.of(), down, placeOf(next.rows().getFirst(), true)), reader);
                assertThat(next.rows()).isNotEmpty().doesNotContainAnyElementsOf(page.rows());
                assertThat(back.rows()).isEqualTo(page.rows());
            }
        }
    }

    private CaseListing.Page same(CaseQuery query, Person reader) {
        assertThat(ListStatement.of(query, reader)).isInstanceOf(PlaceSelection.class);
        assertThat(ListStatement.of(ofTheCases(query), reader)).isInstanceOf(CaseSelection.class);
        var page = find(query, reader);
        assertThat(page).isEqualTo(find(ofTheCases(query), reader));
        return page;
    }

    /** The same, asked of the cases: every state is named. */
    private static CaseQuery ofTheCases(CaseQuery query) {
        return with(query, EnumSet.allOf(CaseStatus.class), query.descending(), query.place());
    }

    private List<CaseFileId> found(@Nullable String fund, @Nullable String municipality, UserId reader) {
        var query = asked(fund, municipality);
        var person = people.signedIn(reader).person();
        var first = find(query, person);
        var all = new ArrayList<>(first.rows());
        if (first.more()) {
            all.addAll(find(with(query, Set.of(), true, placeOf(first.rows().getLast(), false)), person)
                    .rows());
        }
        return all.stream().map(CaseRow::id).toList();
    }

    private CaseListing.Page find(CaseQuery query, Person reader) {
        return acting.person(reader.id(), () -> listing.find(query, reader));
    }

    private CaseCounts counts(CaseQuery query, Person reader) {
        return acting.person(reader.id(), () -> listing.counts(query, reader));
    }

    private static Place placeOf(CaseRow row, boolean backwards) {
        return new Place(row.key(), row.id().toString(), backwards);
    }

    private static CaseQuery asked(@Nullable String fund, @Nullable String municipality) {
        return new CaseQuery(
                Set.of(),
                null,
                false,
                Set.of(),
                fund,
                municipality,
                null,
                null,
                null,
                CaseFacets.NONE,
                Order.RECEIVED,
                true,
                null);
    }

    private static CaseQuery with(CaseQuery it, Set<CaseStatus> states, boolean down, @Nullable Place place) {
        return new CaseQuery(
                states,
                null,
                false,
                Set.of(),
                it.fund(),
                it.municipality(),
                null,
                null,
                null,
                CaseFacets.NONE,
                Order.RECEIVED,
                down,
                place);
    }

    private List<LocalDate> days(CaseFileId id) {
        return jdbc.sql("select received from case_place where case_file = ?")
                .param(id.value())
                .query(LocalDate.class)
                .list();
    }

    /** Its own officer and the manager read on. */
    private void mark(CaseFileId id) {
        change(id, "secrecy_provision = '30 kap. 23 §', secrecy_date = received, secrecy_authority = 'Regionen'");
    }

    private void change(CaseFileId id, String changes) {
        jdbc.sql("update case_file set " + changes + " where id = ?")
                .param(id.value())
                .update();
    }
}
