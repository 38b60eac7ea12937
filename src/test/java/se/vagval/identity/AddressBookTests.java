package se.vagval.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;

/** Which entry speaks for an address that several fit: the doors that a page shows are opened and closed by it. */
class AddressBookTests {

    private static final Set<Role> OFFICER = EnumSet.of(Role.CASE_OFFICER);
    private static final Set<Role> MANAGER = EnumSet.of(Role.UNIT_MANAGER);

    @ParameterizedTest
    @CsvSource({
        "/arenden/ny, /arenden/ny",
        "/arenden/7, /arenden/{id}",
        "/arenden/7/bilagor, /arenden/{id}/bilagor",
        "/arenden/7/beslut, /arenden/{id}/{sida}",
        "/arenden/7/beslut/handlingar/3, /arenden/**"
    })
    void ofSeveralThatFitTheMostParticularSpeaks(String address, String pattern) {
        var patterns =
                List.of("/arenden/**", "/arenden/{id}/{sida}", "/arenden/{id}/bilagor", "/arenden/{id}", "/arenden/ny");

        for (var listed : List.of(patterns, patterns.reversed())) {
            var book = new AddressBook();
            listed.forEach(it -> book.get(it, OFFICER));

            assertThat(book.at(HttpMethod.GET, address))
                    .hasValueSatisfying(it -> assertThat(it.pattern()).isEqualTo(pattern));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/arenden/{id}, /arenden/7, true",
        "/arenden/{id}, /arenden/7;a=b, true",
        "/arenden/{id}, /arenden/%C3%A5, true",
        "/arenden/{id}, /arenden, false",
        "/arenden/{id}, /arenden/7/, false",
        "/arenden/{id}, /mottaget/7, false",
        "/arenden/{id}/akt.pdf, /arenden/7/akt.zip, false",
        "/arenden/{id}/{fil}.pdf, /arenden/7/akt.pdf, true",
        "/arenden/{id}/bilagor, /arenden/7/bilagor;a=b, true",
        "/arenden/*, /arenden/7, true",
        "/arenden/**, /mottaget/7, true",
        "/arenden/{*rest}, /arenden/7/8/9, true",
        "/arenden/{id:[0-9]+}/bilagor, /arenden/7/bilagor, true",
        "/, /, true",
        "/, /arenden, false"
    })
    void thePartsOfAnAddressLeadToThePatternsItMayFit(String pattern, String path, boolean mayFit) {
        var tree = new PathTree<String>();
        tree.add(pattern, "kept");
        tree.add("/annat/{id}", "other");

        assertThat(tree.at(PathContainer.parsePath(path)).contains("kept")).isEqualTo(mayFit);
        assertThat(tree.at(PathContainer.parsePath(path))).doesNotContain("other");
    }

    @Test
    void readingAndActingAreListedApart() {
        var book = new AddressBook()
                .get("/arenden/{id}", OFFICER)
                .post("/arenden/ny", MANAGER)
                .open(HttpMethod.GET, "/om");

        assertThat(book.at(HttpMethod.POST, "/arenden/7")).isEmpty();
        assertThat(book.at(HttpMethod.GET, "/arenden/ny"))
                .hasValueSatisfying(it -> assertThat(it.roles()).isEqualTo(OFFICER));
        assertThat(book.at(HttpMethod.POST, "/arenden/ny"))
                .hasValueSatisfying(it -> assertThat(it.roles()).isEqualTo(MANAGER));
        assertThat(book.at(HttpMethod.GET, "/om"))
                .hasValueSatisfying(it -> assertThat(it.isOpen()).isTrue());
        assertThat(book.at(HttpMethod.GET, "/annat")).isEmpty();
    }

    @Test
    void findsAnEntryByThePatternItWasListedWithAlone() {
        var book = new AddressBook().get("/arenden/**", MANAGER).get("/arenden/{id}", OFFICER);

        assertThat(book.find(HttpMethod.GET, "/arenden/{id}"))
                .hasValueSatisfying(it -> assertThat(it.roles()).isEqualTo(OFFICER));
        assertThat(book.find(HttpMethod.GET, "/arenden/7")).isEmpty();
        assertThat(book.find(HttpMethod.POST, "/arenden/{id}")).isEmpty();
    }

    @Test
    void whereSeveralLimitsFitTheLargestHolds() {
        var book = new AddressBook()
                .large("/arenden/{id}/bilagor", DataSize.ofMegabytes(26))
                .large("/arenden/{id}/{sida}", DataSize.ofMegabytes(5));

        assertThat(book.mostBytes("/arenden/7/bilagor"))
                .isEqualTo(DataSize.ofMegabytes(26).toBytes());
        assertThat(book.mostBytes("/arenden/7/annat"))
                .isEqualTo(DataSize.ofMegabytes(5).toBytes());
        assertThat(book.mostBytes("/arenden/7")).isEqualTo(AddressBook.ORDINARY_FORM);
    }

    @Test
    void anAddressWithoutARoleIsOpenedInSoManyWordsOrNotAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AddressBook().get("/arenden", Set.of()));
    }
}
