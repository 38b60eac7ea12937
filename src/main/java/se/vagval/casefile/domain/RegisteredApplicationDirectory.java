package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.RegisteredApplications;
import se.vagval.database.StoredJson;
import se.vagval.strategy.ProjectType;
import tools.jackson.databind.json.JsonMapper;

/** Reads them in one statement a piece. Nobody is signed in where this is asked from, so it shows no page anything. */
@Component
class RegisteredApplicationDirectory implements RegisteredApplications {

    private static final JsonMapper JSON = StoredJson.columns();

    private static final String OPEN = """
            from case_file c join funding_application a on a.case_file = c.id and a.number = c.application_number
            where c.id > :after and c.id <= :until and c.secrecy_provision is null
            """;

    private final JdbcClient jdbc;

    RegisteredApplicationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Registered> between(UUID after, UUID until, int most) {
        return jdbc.sql(
                        "select c.id, c.title, c.project_type, c.received, a.id as application, a.number, a.details::text "
                                + OPEN + "order by c.id limit :most")
                .param("after", after)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> registered(row))
                .list();
    }

    @Override
    public int countBetween(UUID after, UUID until) {
        return jdbc.sql("select count(*) " + OPEN)
                .param("after", after)
                .param("until", until)
                .query(Integer.class)
                .single();
    }

    private static Registered registered(ResultSet row) throws SQLException {
        var details = JSON.readValue(row.getString("details"), ApplicationDetails.class);
        return new Registered(
                CaseFileId.of(row.getObject("id", UUID.class)),
                row.getString("title"),
                ProjectType.valueOf(row.getString("project_type")),
                row.getObject("received", LocalDate.class),
                new ApplicationContent(
                        row.getObject("application", UUID.class),
                        row.getInt("number"),
                        details.texts(),
                        details.projectStart(),
                        details.projectEnd(),
                        details.supportForm(),
                        details.funds(),
                        details.municipalities(),
                        details.actors(),
                        details.budget(),
                        details.financing(),
                        List.of()));
    }
}
