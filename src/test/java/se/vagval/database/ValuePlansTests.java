package se.vagval.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestPeople;

@PortalTest
class ValuePlansTests {

    private static final Predicate<String> IS_BEGUN = it -> it.contains("plan_cache_mode");

    @Autowired
    ValuePlans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void holdInTheTransactionThatAskedForThemAndNoLonger() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(mode()).isEqualTo("auto");

            plans.fromHere();

            assertThat(mode()).isEqualTo("force_custom_plan");
        });
        assertThat(mode()).isEqualTo("auto");
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(plans::fromHere);
    }

    /** A list differs a thousandfold by its values; a case found by its id, or all cases from the newest, do not. */
    @ParameterizedTest
    @CsvSource({
        "/arenden,                          handlaggare, false",
        "/arenden?ordna=nummer,             handlaggare, false",
        "/arenden?sok=byhus,                handlaggare, true",
        "/arenden?fond=A11&kommun=2305,     handlaggare, true",
        "/arenden?status=DECIDED,           handlaggare, true",
        "/arenden?handlaggare=handlaggare,  handlaggare, true",
        "/,                                 handlaggare, true",
        "/,                                 enhetschef,  true"
    })
    void areAskedForByListsThatAreNarrowed(String address, String person, boolean begun) {
        var reader = people.signedIn(person);

        var sent = StatementCounter.during(
                () -> assertThat(browser.get().uri(address).with(user(reader))).hasStatusOk());

        assertThat(sent.stream().anyMatch(IS_BEGUN)).isEqualTo(begun);
    }

    private String mode() {
        return jdbc.sql("show plan_cache_mode").query(String.class).single();
    }
}
