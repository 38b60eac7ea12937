package se.vagval;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;

/** An application put right as it is kept: another number of it, which the case then stands for. */
public final class CorrectedApplication {

    private CorrectedApplication() {}

    /** @param path where in the application, {@code {applicant,organisationNumber}}; {@code value} as JSON */
    public static void keep(JdbcClient database, CaseFileId id, String path, String value) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'funding_application' and table_schema = current_schema()
                          and is_generated = 'NEVER' and column_name not in ('id', 'number', 'details')
                        """).query(String.class).single();
        database.sql("insert into funding_application (id, number, details, " + columns + ")"
                        + " select gen_random_uuid(), number + 1,"
                        + " jsonb_set(details, cast(:path as text[]), cast(:value as jsonb)), " + columns
                        + " from funding_application where case_file = :id order by number desc limit 1")
                .param("path", path)
                .param("value", value)
                .param("id", id.value())
                .update();
        database.sql("update case_file set application_number = application_number + 1 where id = ?")
                .param(id.value())
                .update();
    }
}
