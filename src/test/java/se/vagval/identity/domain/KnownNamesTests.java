package se.vagval.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.UserId;

@PortalTest
class KnownNamesTests {

    @Autowired
    KnownNames names;

    @Autowired
    JdbcClient jdbc;

    private final UserId id = UserId.of("namn-" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeEach
    void openAccount() {
        jdbc.sql("""
                insert into account (id, name, title, unit_id, password_hash, enabled, version)
                select :id, 'Före namnbytet', '', min(id), 'none', true, 0 from unit
                """).param("id", id.value()).update();
    }

    @Test
    void areReadOnceAndUnknownOnesAreTheirOwn() {
        var stranger = UserId.of("ingen-" + id.value());

        var first = StatementCounter.during(() -> assertThat(names.of(Set.of(id, stranger)))
                .isEqualTo(Map.of(id, "Före namnbytet", stranger, stranger.value())));
        var second = StatementCounter.during(
                () -> assertThat(names.of(List.of(stranger, id))).hasSize(2));

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
    }

    @Test
    void areReadAnewWhenAnAccountHasChanged() {
        names.of(Set.of(id));
        jdbc.sql("update account set name = 'Efter namnbytet' where id = ?")
                .param(id.value())
                .update();
        assertThat(names.of(Set.of(id))).containsValue("Före namnbytet");

        names.forget(new AccountChanged(AccountChanged.Act.CHANGED, id, id, Map.of()));

        assertThat(names.of(Set.of(id))).containsEntry(id, "Efter namnbytet");
    }
}
