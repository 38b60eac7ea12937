package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.demo.ActingAs;
import se.vagval.web.NotFoundRefusal;

/** Files that wait for the report about them: what is done with them is told, and what nobody comes back to goes by itself. */
@PortalTest
class StagedFileTests {

    @Autowired
    BatchReceiving receiving;

    @Autowired
    StagedFileCleaning cleaning;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leaveATraceWhenTheyComeAndWhenTheyAreThrownAway() {
        var batch = staged();

        acting.person(TestPeople.REGISTRAR, () -> receiving.discard(batch, TestPeople.REGISTRAR));

        assertThat(trail(batch)).hasSize(2);
        assertThat(trail(batch).getFirst()).startsWith("FilesStaged").contains("2");
        assertThat(trail(batch).getLast()).startsWith("StagedFilesDiscarded").contains("2");
    }

    /** Nobody has to hand anything in for it; what came today stays, and a second round tells nothing anew. */
    @Test
    void areCleanedAfterADayWhichTheTrailTells() {
        var old = staged();
        var young = staged();
        jdbc.sql("update intake_batch set staged_at = staged_at - interval '25 hours' where id = ?")
                .param(old)
                .update();

        cleaning.clean();
        cleaning.clean();

        assertThat(trail(old)).hasSize(2);
        assertThat(trail(old).getLast()).startsWith("StagedFilesExpired").contains("2", TestPeople.REGISTRAR.value());
        assertThat(files(old)).isZero();
        assertThatThrownBy(() -> report(old)).isInstanceOf(NotFoundRefusal.class);
        assertThat(trail(young)).hasSize(1);
        assertThat(files(young)).isEqualTo(2);
        report(young);
    }

    private UUID staged() {
        var batch = new AtomicReference<UUID>();
        var uploads = List.of(upload("en.csv", "Projektnamn;Sökande\nLaddbyn;Byn\n"), upload("trasig.pdf", "hej"));
        acting.person(
                TestPeople.REGISTRAR,
                () -> batch.set(receiving.stage(uploads, "E-post", "standard", TestPeople.REGISTRAR)));
        return batch.get();
    }

    private void report(UUID batch) {
        acting.person(TestPeople.REGISTRAR, () -> receiving.report(batch, TestPeople.REGISTRAR));
    }

    private static ReceivedUpload upload(String name, String content) {
        return new ReceivedUpload(name, content.getBytes(StandardCharsets.UTF_8), "E-post");
    }

    private List<String> trail(UUID batch) {
        return jdbc.sql("select act || ' ' || actor || ' ' || content from audit_entry where subject = ? order by seq")
                .param(batch)
                .query(String.class)
                .list();
    }

    private long files(UUID batch) {
        return jdbc.sql("select count(*) from intake_batch_file where batch = ?")
                .param(batch)
                .query(Long.class)
                .single();
    }
}
