package se.vagval.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

@PortalTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TrailKeepingTests {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final TrailKeeping trail;
    private final AuditGathering gathering;
    private final JdbcClient jdbc;
    private final ActingAs acting;
    private final UUID subject = UUID.randomUUID();

    @Autowired
    TrailKeepingTests(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            TrailKeeping trail,
            AuditGathering gathering,
            JdbcClient jdbc,
            ActingAs acting) {
        this.events = events;
        this.transaction = transaction;
        this.trail = trail;
        this.gathering = gathering;
        this.jdbc = jdbc;
        this.acting = acting;
    }

    @ActName("KettleBoiled")
    record KettleBoiled(UUID subject, UserId actor, Map<String, String> details) implements AuditableEvent {}

    /** The check tells of it; the pages go on telling of all the others. */
    @Test
    void readsNothingOutOfWhatSomebodyMadeUnreadable() {
        assertThat(new AuditCodec().named("{no json")).isEmpty();
    }

    @Test
    void showsTheNewestActFirstWithItsDetailsInOrder() {
        act(Map.of());
        var details = new LinkedHashMap<String, String>();
        details.put("z", "först");
        details.put("a", "sedan");
        act(details);

        var entries = acting.person(TestPeople.OFFICER, () -> trail.latestOf(subject, 10));

        assertThat(entries).extracting(AuditEntry::sequence).containsExactly(2L, 1L);
        assertThat(entries.getFirst().details().values()).containsExactly("först", "sedan");
        assertThat(entries.getFirst().act()).isEqualTo("KettleBoiled");
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        act(Map.of());
        act(Map.of());

        var hashes = jdbc.sql("select prev_hash, hash from audit_entry where subject = ? order by seq")
                .param(subject)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list();

        assertThat(hashes.get(1).getKey()).isEqualTo(hashes.get(0).getValue());
    }

    @Test
    void leavesNoTraceOfAnActThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new KettleBoiled(subject, TestPeople.OFFICER, Map.of()));
            status.setRollbackOnly();
        });

        assertThat(acting.person(TestPeople.OFFICER, () -> trail.latestOf(subject, 10)))
                .isEmpty();
    }

    @Test
    void refusesAnActOutsideAnyTransaction() {
        assertThatThrownBy(() -> events.publishEvent(new KettleBoiled(subject, TestPeople.OFFICER, Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void letsNobodyChangeOrRemoveATrace() {
        act(Map.of());

        assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor = 'x' where subject = ?")
                        .param(subject)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject = ?")
                        .param(subject)
                        .update())
                .hasMessageContaining("append-only");
    }

    @ActName("LetterWritten")
    record LetterWritten(UUID subject, UserId actor, String part, Map<String, String> details)
            implements AuditableEvent {}

    @Test
    void tellsOnceWhatAFormSavedByItselfWithWhatStoodLast() {
        saved("A", "1");
        saved("A", "2");
        saved("B", "1");
        saved("A", "3");

        assertThat(traces()).containsExactly("LetterWritten [3]", "LetterWritten [1]");
        assertThat(chain()).isEmpty();

        act(Map.of());

        assertThat(traces()).hasSize(3).first().isEqualTo("KettleBoiled []");
        assertThat(chain()).hasSize(3);
        assertThat(chain().get(1)).contains("[\"version\",\"3\"],[\"saves\",\"3\"],[\"since\",");
        assertThat(wholeChain()).isTrue();
    }

    @Test
    void tellsOfAPersonsOwnSaveAtOnce() {
        saved("A", "1");
        transaction.executeWithoutResult(status -> events.publishEvent(written("A", "2")));

        assertThat(chain()).hasSize(2);
        assertThat(traces()).containsExactly("LetterWritten [2]", "LetterWritten [1]");
    }

    @Test
    void beginsANewTraceAfterAQuarterOfAnHour() {
        saved("A", "1");
        later();
        saved("A", "2");
        assertThat(chain()).hasSize(1);

        later();
        gathering.sealWhatIsDue();

        assertThat(chain()).hasSize(2);
        assertThat(wholeChain()).isTrue();
        assertThat(traces()).containsExactly("LetterWritten [2]", "LetterWritten [1]");
    }

    @Test
    void gathersNothingOfWhatWasRolledBack() {
        byItself(() -> transaction.executeWithoutResult(status -> {
            events.publishEvent(written("A", "1"));
            status.setRollbackOnly();
        }));

        assertThat(traces()).isEmpty();
    }

    private void later() {
        jdbc.sql("update audit_gathered set first_at = first_at - interval '16 minutes' where subject = ?")
                .param(subject)
                .update();
    }

    private void saved(String part, String version) {
        byItself(() -> transaction.executeWithoutResult(status -> events.publishEvent(written(part, version))));
    }

    private LetterWritten written(String part, String version) {
        return new LetterWritten(subject, TestPeople.OFFICER, part, Map.of("version", version));
    }

    private static void byItself(Runnable act) {
        var request = new MockHttpServletRequest();
        request.addHeader("X-Autosave", "true");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            act.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private List<String> traces() {
        return acting.person(TestPeople.OFFICER, () -> trail.latestOf(subject, 10)).stream()
                .map(it ->
                        it.act() + " " + it.details().values().stream().limit(1).toList())
                .toList();
    }

    private List<String> chain() {
        return jdbc.sql("select content from audit_entry where subject = ? order by seq")
                .param(subject)
                .query(String.class)
                .list();
    }

    private boolean wholeChain() {
        return jdbc.sql("""
                select bool_and(hash = encode(sha256(convert_to(content, 'UTF8')), 'hex') and prev_hash = before
                                and content like '%"prev":"' || before || '"%')
                from (select *, coalesce(lag(hash) over (order by seq), repeat('0', 64)) as before
                      from audit_entry where subject = ?) links
                """).param(subject).query(Boolean.class).single();
    }

    private void act(Map<String, String> details) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new KettleBoiled(subject, TestPeople.OFFICER, details)));
    }
}
