package se.vagval;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.casefile.CaseFileId;

/** Copies of one case and what is applied for in it, written past the use cases: for tests that want many. */
public final class Copies {

    private Copies() {}

    /** So many, in that state, which came in on that day and whose numbers begin alike. */
    public static List<CaseFileId> of(
            JdbcTemplate database, CaseFileId id, int many, String status, String received, String series) {
        database.execute("set local session_replication_role = replica");
        database.update(
                "insert into case_file (id, registry_number, status, received, " + others(database, "case_file") + ")"
                        + " select md5(? || n)::uuid, ? || '/' || n || '/1991', ?, cast(? as date), "
                        + others(database, "case_file") + " from case_file, generate_series(1, ?) n where id = ?",
                series,
                series,
                status,
                received,
                many,
                id.value());
        database.update(
                "insert into funding_application (id, case_file, " + others(database, "funding_application") + ")"
                        + " select md5('a' || ? || n)::uuid, md5(? || n)::uuid, "
                        + others(database, "funding_application")
                        + " from funding_application, generate_series(1, ?) n where case_file = ?",
                series,
                series,
                many,
                id.value());
        database.execute("set local session_replication_role = origin");
        return database
                .queryForList(
                        "select id::text from case_file where registry_number like ? || '/%'", String.class, series)
                .stream()
                .map(CaseFileId::of)
                .toList();
    }

    private static String others(JdbcTemplate database, String table) {
        return String.join(", ", database.queryForList("""
                select quote_ident(column_name) from information_schema.columns
                where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'
                    and column_name not in ('id', 'registry_number', 'status', 'received', 'case_file')
                """, String.class, table));
    }
}
