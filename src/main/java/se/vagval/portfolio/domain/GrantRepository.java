package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants that are public. */
@Repository
class GrantRepository {

    private static final int AT_ONCE = 500;

    /** An organisation's third figure is two or more; a person's, being a month, is not. */
    private static final String OPEN = """
            select p.registry_number, c.title, p.applied, p.granted, p.decided_on, c.applicant, p.organisation,
                   p.support_form, c.municipalities,
                   make_date((a.details -> 'projectStart' ->> 0)::int, (a.details -> 'projectStart' ->> 1)::int,
                             (a.details -> 'projectStart' ->> 2)::int) as starts,
                   make_date((a.details -> 'projectEnd' ->> 0)::int, (a.details -> 'projectEnd' ->> 1)::int,
                             (a.details -> 'projectEnd' ->> 2)::int) as ends,
                   substring(regexp_replace(p.organisation, '\\D', '', 'g') from 3 for 1) >= '2'
                       and length(regexp_replace(p.organisation, '\\D', '', 'g')) = 10 as organised
            from portfolio_case p join case_file c on c.id = p.case_file
            left join funding_application a on a.id = p.application
            where p.granted > 0 and c.secrecy_provision is null and c.status <> 'WITHDRAWN'
            order by p.decided_on desc, p.registry_number
            """;

    private final JdbcClient jdbc;

    GrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time, as they are read: however many there are, no more than a handful stands in memory. */
    void open(Consumer<Grant> each) {
        try (var grants = jdbc.sql(OPEN).withFetchSize(AT_ONCE).query((found, row) -> grant(found)).stream()) {
            grants.forEach(each);
        }
    }

    private static Grant grant(ResultSet found) throws SQLException {
        var organised = found.getBoolean("organised");
        return new Grant(
                found.getString("registry_number"),
                found.getString("title"),
                found.getLong("applied"),
                found.getLong("granted"),
                found.getObject("decided_on", LocalDate.class),
                organised ? found.getString("applicant") : "",
                organised ? found.getString("organisation") : "",
                found.getString("support_form"),
                List.of((String[]) found.getArray("municipalities").getArray()),
                found.getObject("starts", LocalDate.class),
                found.getObject("ends", LocalDate.class));
    }
}
