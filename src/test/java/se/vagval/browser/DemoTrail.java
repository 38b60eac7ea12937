package se.vagval.browser;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail as it stands when the demo has been filled in, before anybody has done anything in it. */
@TestComponent
class DemoTrail {

    private final JdbcClient jdbc;
    private List<String> lines = List.of();

    DemoTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> lines() {
        return lines;
    }

    /** Case by case in the order of the chain: number, act, who; what is still gathered comes last. */
    @EventListener(ApplicationReadyEvent.class)
    void read() {
        lines = jdbc.sql("""
                        select c.registry_number || ';' || t.act || ';' || t.actor from (
                            select subject, seq, act, actor from audit_entry
                            union all
                            select subject, 1000000 + row_number() over (order by last_at), act, actor from audit_gathered) t
                        join case_file c on c.id = t.subject
                        order by c.registry_order, t.seq
                        """).query(String.class).list();
    }
}
