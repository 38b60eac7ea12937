package se.vagval.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planer efter värden. What is asked for by its id is planned once for all values, since planning costs several times what
 * finding does. Lists differ a thousandfold by what they are asked with (one fund has ten cases, another a hundred thousand),
 * so whoever asks for one begins with {@link #fromHere()}.
 */
@Component
public class ValuePlans {

    private final JdbcClient jdbc;

    ValuePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statements to come in this transaction are planned for the very values that they ask with. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fromHere() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
