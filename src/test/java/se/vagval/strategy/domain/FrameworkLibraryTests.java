package se.vagval.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StatementCounter;
import se.vagval.StorageTest;
import se.vagval.TestPeople;
import se.vagval.database.Fingerprint;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;

@StorageTest
class FrameworkLibraryTests {

    @Autowired
    Framework framework;

    @Autowired
    ShippedFrameworks shipped;

    @Autowired
    FrameworkRepository store;

    @Autowired
    JdbcClient database;

    @Test
    void listsTheVersionsNewestFirst() {
        assertThat(framework.versions()).extracting(FrameworkVersion::id).containsExactly("2024", "2021");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 2021",
        "2021-02-16, 2021",
        "2021-02-17, 2021",
        "2024-11-30, 2021",
        "2024-12-01, 2024",
        "2031-01-01, 2024"
    })
    void findsTheVersionInForceOnTheDayAnApplicationCameIn(LocalDate received, String version) {
        assertThat(framework.inForceOn(received).id()).isEqualTo(version);
    }

    @Test
    void refusesAVersionThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> framework.version("1999"));
    }

    @Test
    void answersEveryQuestionWithoutAStatement() {
        var statements = StatementCounter.during(() -> {
            framework.versions();
            framework.inForceOn(LocalDate.of(2025, 3, 1)).dimension("D8").anchor(2);
            framework.version("2021").textOf("R21-1");
        });

        assertThat(statements).isEmpty();
    }

    @Test
    void keepsWhatItWasBroughtWordForWord() {
        assertThat(framework.versions()).containsExactlyInAnyOrderElementsOf(shipped.all());
    }

    @Test
    void changesNothingWhenItIsFilledTwice() {
        var before = rows();

        new FrameworkLibrary(shipped, store);

        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    @Test
    void keepsAnotherWordingAsTheNextRevisionAndReadsTheLatest() {
        var before = rows();

        store.bring(renamed(framework.version("2024"), "Ett annat namn"));
        store.bring(renamed(framework.version("2024"), "Ett annat namn"));

        assertThat(rows()).isEqualTo(before);
        assertThat(store.kept("2024").number()).isEqualTo(2);
        assertThat(new FrameworkLibrary(shipped, store).version("2024").name())
                .as("what the portal brings is the latest again")
                .isEqualTo(framework.version("2024").name());
        assertThat(store.kept("2024").number()).isEqualTo(3);
    }

    @Test
    void revisesNothingThatTheRegionHasDecidedOn() {
        var text = FrameworkText.write(framework.version("2024"))
                .replace("\"id\":\"2024\"", "\"id\":\"2097\"")
                .replaceAll("\"validFrom\":\"[^\"]*\"", "\"validFrom\":\"2097-01-01\"");
        var decided = FrameworkText.read(text);
        store.publish(decided);
        store.record(
                "2097",
                new Publication("RUN/1/2096", "Regionfullmäktige, § 1", LocalDate.of(2096, 6, 1)),
                TestPeople.STEWARD);

        assertThat(store.bring(renamed(decided, "Vad portalen tog med sig"))).isFalse();
        assertThat(store.publish(renamed(decided, "Ett utkast med samma namn"))).isFalse();

        assertThat(store.kept("2097").number()).isEqualTo(1);
    }

    /** A day begins one version: what the portal brings does not come between a region and its own. */
    @Test
    void leavesAsideWhatWouldBeginOnTheDayOfAnother() {
        var taken = FrameworkText.read(
                FrameworkText.write(framework.version("2024")).replace("\"id\":\"2024\"", "\"id\":\"2096\""));

        assertThat(store.bring(taken)).isFalse();

        assertThat(store.published()).noneMatch(it -> it.id().equals("2096"));
    }

    @Test
    void judgesAProjectTypeOnTheCriteriaOfItsSet() {
        var text = FrameworkText.write(framework.version("2024"))
                .replace("\"id\":\"2024\"", "\"id\":\"2098\"")
                .replaceAll("\"validFrom\":\"[^\"]*\"", "\"validFrom\":\"2098-01-01\"")
                .replaceFirst("\"criteriaSets\":\\[\\{.*?\"without\":\\[[^]]*]}]", """
                        "criteriaSets":[{"code":"FORSTUDIE","type":"PRE_STUDY","without":["D15"],"provenance":null}]\
                        """);
        store.publish(FrameworkText.read(text));

        var library = new FrameworkLibrary(shipped, store);

        assertThat(library.version("2098", ProjectType.PRE_STUDY, List.of()).dimensions())
                .hasSize(14);
        assertThat(library.version("2098", ProjectType.IMPLEMENTATION, List.of("LBP"))
                        .dimensions())
                .hasSize(15);
        assertThat(FrameworkCheck.faultsIn(FrameworkText.read(text.replace("[\"D15\"]", "[\"D8\"]"))))
                .extracting(FrameworkFault::what)
                .containsExactly(FrameworkFault.What.LEFT_OUT_BUT_ASKED);
    }

    /** Landsbygdspotten: small projects are judged on less, and on all three sides of what lasts. */
    @Test
    void judgesWhatAsksTheVillagesFundAloneOnALighterSet() {
        var light = framework.version("2024", ProjectType.IMPLEMENTATION, List.of("LBP"));

        assertThat(light.dimensions()).hasSize(12);
        assertThat(List.of(DimensionRole.SOCIAL, DimensionRole.ENVIRONMENT, DimensionRole.ECONOMY))
                .allMatch(it -> light.dimension(it).isPresent());
        assertThat(framework
                        .version("2024", ProjectType.IMPLEMENTATION, List.of("LBP", "A11"))
                        .dimensions())
                .hasSize(15);
        assertThat(framework
                        .version("2024", ProjectType.IMPLEMENTATION, List.of())
                        .dimensions())
                .hasSize(15);
    }

    @Test
    void startsOnARecordThatSaysMoreAndLessThanThisPortalKnows() {
        var text = FrameworkText.write(framework.version("2021"))
                .replace("\"id\":\"2021\"", "\"id\":\"1999\",\"unheardOf\":{\"by\":\"this portal\"}")
                .replaceAll("\"validFrom\":\"[^\"]*\"", "\"validFrom\":\"1999-01-01\"")
                .replaceFirst(",\"visionElements\":\\[.*?]\\}$", "}");
        database.sql("""
                        insert into framework_version (id, name, valid_from, status, content, sha256, published_at)
                        values ('1999', 'x', '1999-01-01', 'PUBLISHED', :text, :hash, now())
                        """)
                .param("text", text)
                .param("hash", Fingerprint.of(text))
                .update();

        var read = new FrameworkLibrary(shipped, store).version("1999");

        assertThat(read.visionElements()).isEmpty();
        assertThat(read.dimensions()).isEqualTo(framework.version("2021").dimensions());
        assertThat(store.kept("1999").content()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update framework_version set name = 'annat' where id = '2021'",
                "update framework_version set status = 'DRAFT', published_at = null where id = '2021'",
                "delete from framework_version where id = '2021'",
                "truncate framework_version cascade"
            })
    void refusesToChangeAPublishedVersionEvenInTheDatabase(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(change).update())
                .withMessageContaining("a published framework version never changes");
    }

    @Test
    void refusesContentThatDoesNotMatchItsFingerprint() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("""
                                insert into framework_version (id, name, valid_from, status, content, sha256)
                                values ('2030', 'x', '2030-01-01', 'DRAFT', '{"id":"2030"}', 'abc')
                                """).update())
                .withMessageContaining("framework_version_hash");
    }

    private List<Map<String, Object>> rows() {
        return database.sql("select * from framework_version order by id")
                .query()
                .listOfRows();
    }

    private static FrameworkVersion renamed(FrameworkVersion version, String name) {
        var text = FrameworkText.write(version).replace(version.name(), name);
        return FrameworkText.read(text);
    }
}
