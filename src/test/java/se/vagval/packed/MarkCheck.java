package se.vagval.packed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.vagval.database.EmbeddedDatabase;

/** The independent check: reads the tables themselves and knows nothing of the portal's classes. */
final class MarkCheck implements AutoCloseable {

    private final Connection connection;

    MarkCheck(EmbeddedDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** As many copies of one of the officer's cases as wanted, so that no page of notes grows long. */
    List<String> copiesOfACase(String officer, int number) throws SQLException {
        var columns = columnsOf("case_file");
        var ids = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            for (var copy = 0; copy < number; copy++) {
                var id = UUID.randomUUID().toString();
                statement.execute("""
                        insert into case_file (%4$s)
                          select %4$s from jsonb_populate_record(
                            (select one from case_file as one where officer = '%1$s' order by registry_number limit 1),
                            jsonb_build_object('id', '%2$s', 'registry_number', 'RUN/%3$d/1999'));
                        insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                          select gen_random_uuid(), '%2$s', '%1$s', false, '', now()
                        """.formatted(officer, id, 100 + copy, columns));
                ids.add(id);
            }
        }
        return ids;
    }

    /** Those that are stored; a generated one works itself out. */
    private String columnsOf(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(quote_ident(column_name), ', ')"
                        + " from information_schema.columns where is_generated = 'NEVER' and table_name = '" + table
                        + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** How many times each mark is among the notes. */
    Map<String, Integer> marks() throws SQLException {
        var found = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select heading, count(*) from file_note where heading like 'Märke %' group by heading")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }

    /** Notes with a mark in copied cases must have one trace each. */
    int tracesOfNotes(List<String> cases) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select count(*) from audit_entry where subject = any (?) and act like '%NoteWritten'")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", cases.stream().map(UUID::fromString).toArray()));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Every chain: numbered without a gap, each entry holding the hash of the one before, each hash that of its content. */
    List<String> brokenChains() throws Exception {
        var broken = new ArrayList<String>();
        var subject = "";
        var seq = 0L;
        var hash = "";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select subject, seq, prev_hash, hash, content from audit_entry order by subject, seq")) {
            while (rows.next()) {
                if (!rows.getString(1).equals(subject)) {
                    subject = rows.getString(1);
                    seq = 0;
                    hash = "0".repeat(64);
                }
                var content = sha256(rows.getString(5));
                if (rows.getLong(2) != ++seq
                        || !rows.getString(3).equals(hash)
                        || !rows.getString(4).equals(content)) {
                    broken.add(subject + " at " + seq);
                }
                hash = rows.getString(4);
            }
        }
        return broken;
    }

    int entries() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
