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
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** An organisation's third and fourth figures are never a month; a person's are. */
    private static final String OPEN = """
            select p.registry_number, c.title, p.applied, p.granted, p.decided_on, c.applicant, p.organisation,
                   p.support_form, c.municipalities,
                   make_date((s.starts ->> 0)::int, (s.starts ->> 1)::int, (s.starts ->> 2)::int) as starts,
                   make_date((s.ends ->> 0)::int, (s.ends ->> 1)::int, (s.ends ->> 2)::int) as ends,
                   substring(regexp_replace(p.organisation, '\\D', '', 'g') from 3 for 2) not between '01' and '19'
                       and length(regexp_replace(p.organisation, '\\D', '', 'g')) = 10 as organised
            from portfolio_case p join case_file c on c.id = p.case_file
            left join funding_application a on a.id = p.application
            cross join lateral (
                select a.details -> 'projectStart' as starts, a.details -> 'projectEnd' as ends offset 0) s
            where p.granted > 0 and c.secrecy_provision is null and c.status <> 'WITHDRAWN'
                and (p.decided_on, p.registry_number) < (:day, :number)
            order by p.decided_on desc, p.registry_number desc limit :most
            """;

    private final JdbcClient jdbc;

    GrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some at a time, in the order of an index: however many there are, no more than a handful stands in memory, and the first are
     * there at once.
     */
    void open(Consumer<Grant> each) {
        var day = LATEST;
        var number = "";
        var some = List.<Grant>of();
        do {
            some = jdbc.sql(OPEN)
                    .param("day", day)
                    .param("number", number)
                    .param("most", AT_ONCE)
                    .query((found, row) -> grant(found))
                    .list();
            some.forEach(each);
            if (!some.isEmpty()) {
                day = some.getLast().decidedOn();
                number = some.getLast().registryNumber();
            }
        } while (some.size() == AT_ONCE);
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
