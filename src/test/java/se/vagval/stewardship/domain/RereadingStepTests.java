package se.vagval.stewardship.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.RegisteredApplications;
import se.vagval.stewardship.domain.Rereading.Part;
import se.vagval.stewardship.domain.Rereading.State;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrozenFramework;
import se.vagval.strategy.domain.FrameworkText;
import tools.jackson.databind.node.ObjectNode;

/** Piece by piece: what another guide changes, where a part goes on, and that no piece counts twice. */
@StorageTest
class RereadingStepTests {

    @Autowired
    TestCases cases;

    @Autowired
    RereadingRepository rereadings;

    @Autowired
    RereadingStep step;

    @Autowired
    RegisteredApplications applications;

    @Autowired
    Framework framework;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager storage;

    @Test
    void countsWhatAGuideWithoutSignsCanNoLongerJudge() {
        // the portal holds no transaction while it reads, as the test does
        database.sql("set local idle_in_transaction_session_timeout = 0").update();
        cases.registered();
        storage.flush();
        closedBut(20);
        var id = begun(0, withoutSigns());
        var begun = Instant.now();
        var readers = step.readers(id);
        while (step.take(id, 0, readers)) {
            assertThat(rereadings.find(id)).isPresent();
        }
        while (step.take(id, 1, readers)) {
            assertThat(rereadings.find(id)).isPresent();
        }
        var done = rereadings.find(id).orElseThrow();

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.endedAt()).isBetween(begun, Instant.now());
        assertThat(done.done()).isEqualTo(done.total());
        assertThat(done.changes().subjects()).allSatisfy((code, it) -> {
            assertThat(it.up() + it.gained()).as(code).isZero();
            assertThat(it.all()).as(code).isEqualTo(done.total());
        });
        assertThat(done.changes().subjects().values().stream().mapToInt(it -> it.lost() + it.down()))
                .anyMatch(it -> it > 0);
    }

    @Test
    void aPieceThatSomebodyElseHasTakenIsNotTakenAgain() {
        var id = begun(0, framework.version("2024"));
        var from = rereadings.find(id).orElseThrow().parts().getFirst();
        var to = new Part(0, UUID.fromString("11111111-1111-4111-8111-111111111111"), from.total(), 3, from.changes());

        assertThat(rereadings.advance(id, from, to)).isTrue();
        assertThat(rereadings.advance(id, from, to)).isFalse();
        assertThat(rereadings.find(id).orElseThrow().done()).isEqualTo(3);
    }

    @Test
    void aStoppedOneGoesNoFurther() {
        cases.registered();
        storage.flush();
        var id = begun(0, framework.version("2024"));
        rereadings.end(id, State.STOPPED, Instant.EPOCH);

        assertThat(step.take(id, 0, step.readers(id))).isFalse();
        assertThat(rereadings.find(id).orElseThrow().done()).isZero();
        assertThat(rereadings.find(id).orElseThrow().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void everyCaseIsInOnePartAlone() {
        cases.registered();
        storage.flush();
        var first = CaseRange.of(0);
        var second = CaseRange.of(1);

        assertThat(applications.countBetween(first.after(), first.until())
                        + applications.countBetween(second.after(), second.until()))
                .isEqualTo(database.sql("select count(*) from case_file where secrecy_provision is null")
                        .query(Integer.class)
                        .single());
        assertThat(applications.between(first.after(), second.until(), 1_000))
                .extracting(it -> it.id().value().toString())
                .isSorted();
    }

    @Test
    void aSecretCaseIsNotRead() {
        var id = cases.registered();
        storage.flush();
        database.sql(
                        "update case_file set secrecy_provision = '30 kap. 27 §', secrecy_date = received, secrecy_authority = 'Regionen' where id = :id")
                .param("id", id.value())
                .update();

        assertThat(applications.between(new UUID(0, 0), new UUID(-1, -1), 100_000))
                .extracting(it -> it.id())
                .doesNotContain(id);
    }

    /** Other tests have registered thousands; a marked case is not read. */
    private void closedBut(int few) {
        database.sql("""
                update case_file set secrecy_provision = '30 kap. 27 §', secrecy_date = received, secrecy_authority = 'Regionen'
                where id not in (select id from case_file where secrecy_provision is null order by registered_at desc limit :few)
                """).param("few", few).update();
    }

    private UUID begun(int done, FrameworkVersion version) {
        return begun(done, FrameworkText.tree(version));
    }

    private UUID begun(int done, ObjectNode content) {
        database.sql("update rereading set state = 'STOPPED' where state = 'RUNNING'")
                .update();
        var parts = List.of(0, 1).stream()
                .map(it -> {
                    var range = CaseRange.of(it);
                    var total = applications.countBetween(range.after(), range.until());
                    return new Part(it, range.after(), total, done, LevelChanges.NONE);
                })
                .toList();
        var id = UUID.randomUUID();
        var begun = new Rereading(id, "prov", 1, "2024", State.RUNNING, TestPeople.STEWARD, Instant.EPOCH, null, parts);
        assertThat(rereadings.begin(begun, new FrozenFramework(content.toString(), 1)))
                .isTrue();
        return id;
    }

    private ObjectNode withoutSigns() {
        var content = FrameworkText.tree(framework.version("2024"));
        var guide = content.withObjectProperty("readingGuide");
        guide.putArray("areaSigns");
        guide.putArray("goalSigns");
        guide.putArray("questionSigns");
        return content;
    }
}
