package se.vagval.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.ActingAs;

@PortalTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AuditTrailTests {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final ActingAs acting;
    private final UUID subject = UUID.randomUUID();

    @Autowired
    AuditTrailTests(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            AuditTrail trail,
            JdbcClient jdbc,
            ActingAs acting) {
        this.events = events;
        this.transaction = transaction;
        this.trail = trail;
        this.jdbc = jdbc;
        this.acting = acting;
    }

    record KettleBoiled(UUID subject, UserId actor, Map<String, String> details) implements AuditableEvent {}

    @Test
    void showsTheNewestActFirstWithItsDetailsInOrder() {
        act(Map.of());
        var details = new LinkedHashMap<String, String>();
        details.put("z", "först");
        details.put("a", "sedan");
        act(details);

        var entries = acting.person(TestPeople.OFFICER, () -> trail.latestOf(subject, 10));

        assertThat(entries).extracting(AuditEntry::sequence).containsExactly(2L, 1L);
        assertThat(entries.getFirst().details()).containsExactly("först", "sedan");
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

    private void act(Map<String, String> details) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new KettleBoiled(subject, TestPeople.OFFICER, details)));
    }
}
