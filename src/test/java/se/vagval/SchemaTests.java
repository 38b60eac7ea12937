package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.calibration.SecondKind;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.domain.FileNote;
import se.vagval.decision.Outcome;
import se.vagval.identity.Role;
import se.vagval.statement.BlockCode;
import se.vagval.statement.StatementStatus;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;

/**
 * What the database itself refuses, tried on it: every trigger that guards, every unique index, and every list of closed
 * choices. The catalogue is asked what there is, so a new one is tried without being named here.
 */
@OnReleasedDatabase
class SchemaTests {

    /** Which enum a column's list of choices repeats. */
    private static final Map<String, Class<? extends Enum<?>>> CHOICES = new TreeMap<>(Map.ofEntries(
            Map.entry("case_file.status", CaseStatus.class),
            Map.entry("case_file.resume_status", CaseStatus.class),
            Map.entry("case_file.project_type", ProjectType.class),
            Map.entry("supplement_request.sent_way", LetterWay.class),
            Map.entry("party_communication.sent_way", LetterWay.class),
            Map.entry("letter_sending.way", LetterWay.class),
            Map.entry("file_note.kind", FileNote.Kind.class),
            Map.entry("statement.status", StatementStatus.class),
            Map.entry("statement.recommendation", Recommendation.class),
            Map.entry("statement_block.code", BlockCode.class),
            Map.entry("decision.outcome", Outcome.class),
            Map.entry("second_assessment.kind", SecondKind.class),
            Map.entry("account_role.role", Role.class)));

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    record Index(String name, String table, boolean primary, String columns, String predicate) {}

    record Column(String name, String type, boolean generated) {}

    @TestFactory
    Stream<DynamicTest> neverChangesWhatNeverChanges() {
        var guarded = database.queryForList("""
                select distinct t.tgrelid::regclass::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                where not t.tgisinternal and p.proname = 'refuse_change' order by 1
                """, String.class);
        assertThat(guarded)
                .contains(
                        "audit_entry",
                        "received_file",
                        "statement_edition",
                        "brief_edition",
                        "decision",
                        "file_note",
                        "conflict_declaration",
                        "funding_application",
                        "attachment",
                        "attachment_content",
                        "framework_revision",
                        "issued_document");
        return guarded.stream()
                .filter(this::hasRows)
                .flatMap(table -> Stream.of(
                        "update %1$s set %2$s = %2$s"
                                .formatted(table, columns(table).getFirst().name()),
                        "delete from " + table,
                        "truncate " + table + " cascade"))
                .map(sql -> DynamicTest.dynamicTest(
                        sql, () -> assertThat(refusal(List.of(sql))).containsAnyOf("never change", "append-only")));
    }

    @TestFactory
    Stream<DynamicTest> refusesASecondOfEverythingThatIsOnce() {
        var indexes = indexes();
        assertThat(indexes).hasSizeGreaterThan(20);
        return indexes.stream()
                .filter(it -> !it.primary())
                .filter(it -> hasRow(it))
                .map(it -> DynamicTest.dynamicTest(
                        it.name(),
                        () -> assertThat(refusal(copying(it, indexes)))
                                .contains("duplicate key value violates unique constraint \"" + it.name() + "\"")));
    }

    /** Where the released database has nothing to copy, the index is named here and tried in the tests of its room. */
    @Test
    void hasARowForNearlyEveryUniqueIndex() {
        assertThat(indexes().stream().filter(it -> !it.primary() && !hasRow(it)).map(Index::name))
                .isSubsetOf(WITHOUT_ROWS);
    }

    private static final List<String> WITHOUT_ROWS = List.of(
            "audit_seal_prev_hash_key",
            "second_assessment_open",
            "second_grade_second_assessment_criterion_key",
            "calendar_key_fingerprint_key",
            "case_view_once",
            "writing_occasion_one_open",
            "connected_system_fingerprint_key",
            "connected_system_name_key",
            "field_mapping_source_number_key",
            "initiative_once",
            "steering_process_name",
            "strategy_indicator_name",
            "knowledge_report_published",
            "case_share_once",
            "quarter_edition_year_quarter_number_key",
            "quarter_receiver_once",
            "quarter_letter_once",
            "notice_about_once",
            "notice_due_once",
            "notice_mail_notice_key",
            "notice_mail_letter_once",
            "notice_mail_once_a_day",
            "registration_draft_of_case",
            "proposal_sheet_case_file_read_sha256_guide_sha256_key",
            "party_communication_open",
            "paper_approval_edition_approved_by_key",
            "minutes_extract_decision_key",
            "minutes_extract_of_item",
            "meeting_notice_meeting_key",
            "co_signature_case_file_statement_hash_signed_by_key",
            "decision_letter_decision_addressee_key",
            "rereading_running",
            "role_proposal_open",
            "issued_document_subject_kind_format_key",
            "statement_part_approval_statement_id_part_hash_key");

    @Test
    void listsTheVeryChoicesOfTheCode() {
        var said = new TreeMap<String, List<String>>();
        var expected = new TreeMap<String, List<String>>();
        CHOICES.forEach((column, choices) -> {
            expected.put(
                    column,
                    Arrays.stream(choices.getEnumConstants())
                            .map(Enum::name)
                            .sorted()
                            .toList());
            said.put(column, choicesOf(column));
        });
        assertThat(said).isEqualTo(expected);
    }

    /** A whole mark or none, an answer with all that belongs to it or none. */
    @TestFactory
    Stream<DynamicTest> refusesHalfOfWhatIsWhole() {
        return Stream.of(
                        "update case_file set secrecy_provision = 'x', secrecy_date = null, secrecy_authority = null",
                        "update case_file set applied_amount = -1",
                        "update case_file set framework_version = '1066'",
                        "update supplement_request set answered_by = null where answered_at is not null",
                        "update supplement_request set sent_on = '2026-01-01', sent_way = null",
                        "update supplement_request set answered_on = '2026-01-01', sent_on = '2026-01-02', "
                                + "sent_way = 'MAIL', sent_by = 'x', sent_at = now() where answered_at is not null",
                        "update supplement_request set withdrawn_by = 'x'",
                        "update decision_brief set case_file = gen_random_uuid()",
                        "update official_report set case_file = gen_random_uuid()",
                        "update agenda_item set case_file = gen_random_uuid()",
                        "update delegated_matter set case_file = gen_random_uuid()")
                .map(sql -> DynamicTest.dynamicTest(
                        sql,
                        () -> assertThat(refusal(List.of(sql)))
                                .containsAnyOf("violates check constraint", "violates foreign key constraint")));
    }

    /** A manager who has written in the statement, and a statement that is approved. */
    @TestFactory
    Stream<DynamicTest> guardsTheApprovedStatement() {
        return Map.of(
                        "update statement set author = 'x' where status = 'APPROVED'",
                        "an approved statement never changes",
                        "update statement_block set own_text = 'x' where statement_id in"
                                + " (select id from statement where status = 'APPROVED')",
                        "an approved statement never changes",
                        "update framework_version set name = 'x'",
                        "a published framework version never changes",
                        "update intake_review set saved_by = 'x' where registered_at is not null",
                        "a finished intake is never changed",
                        "delete from intake_review",
                        "a finished intake is never changed")
                .entrySet()
                .stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey(),
                        () -> assertThat(refusal(List.of(it.getKey()))).contains(it.getValue())));
    }

    /** Copies a row of the table with a new key, so that only this one index can mind; all of it is rolled back. */
    private List<String> copying(Index index, List<Index> all) {
        var sql = new ArrayList<String>();
        sql.add("alter table " + index.table() + " disable trigger user");
        all.stream()
                .filter(it -> it.table().equals(index.table())
                        && !it.primary()
                        && !it.name().equals(index.name()))
                .forEach(it -> sql.add("""
                        do $$ begin
                            execute 'alter table %1$s drop constraint %2$s cascade';
                        exception when undefined_object then
                            execute 'drop index %2$s';
                        end $$""".formatted(it.table(), it.name())));
        sql.add("""
                do $$ declare it record; begin
                    for it in select conname from pg_constraint where contype = 'c' and conrelid = '%1$s'::regclass loop
                        execute format('alter table %1$s drop constraint %%I', it.conname);
                    end loop;
                end $$""".formatted(index.table()));
        sql.add("set constraints all immediate");
        var key = all.stream()
                .filter(it -> it.table().equals(index.table()) && it.primary())
                .map(Index::columns)
                .findFirst()
                .orElse("");
        var columns =
                columns(index.table()).stream().filter(it -> !it.generated()).toList();
        var copied = columns.stream()
                .map(it -> names(key).contains(it.name())
                                && !names(index.columns()).contains(it.name())
                        ? another(it)
                        : it.name())
                .collect(Collectors.joining(", "));
        sql.add("insert into %s (%s) select %s from %s %s limit 1"
                .formatted(
                        index.table(),
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        copied,
                        index.table(),
                        where(index)));
        return sql;
    }

    private static String another(Column key) {
        return switch (key.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "bigint", "integer" -> key.name() + " + 1000000";
            default -> key.name() + " || 'x'";
        };
    }

    private boolean hasRows(String table) {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select from " + table + ")", Boolean.class));
    }

    private boolean hasRow(Index index) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from " + index.table() + " " + where(index) + ")", Boolean.class));
    }

    /** Nulls are never equal, and a partial index minds only its own rows. */
    private static String where(Index index) {
        var conditions =
                names(index.columns()).stream().map(it -> it + " is not null").collect(Collectors.joining(" and "));
        return "where " + conditions + (index.predicate().isEmpty() ? "" : " and " + index.predicate());
    }

    private static List<String> names(String columns) {
        return Arrays.stream(columns.split(", ")).toList();
    }

    private String refusal(List<String> statements) {
        var failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            statements.forEach(database::execute);
        }));
        assertThat(failure).as("refused: %s", statements.getLast()).isNotNull();
        return String.valueOf(failure.getMessage());
    }

    private List<Index> indexes() {
        return database.query(
                """
                select c.relname, i.indrelid::regclass::text as in_table, i.indisprimary,
                       (select string_agg(a.attname, ', ' order by k.n) from unnest(i.indkey) with ordinality k (num, n)
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num) as columns,
                       coalesce(pg_get_expr(i.indpred, i.indrelid), '') as predicate
                from pg_index i join pg_class c on c.oid = i.indexrelid
                join pg_namespace s on s.oid = c.relnamespace
                where i.indisunique and s.nspname = 'public' and c.relname not like 'flyway%' order by 1
                """,
                (row, number) -> new Index(
                        row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5)));
    }

    private List<Column> columns(String table) {
        return database.query(
                """
                select column_name, data_type, is_generated = 'ALWAYS' from information_schema.columns
                where table_schema = 'public' and table_name = ? order by ordinal_position
                """, (row, number) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)), table);
    }

    private List<String> choicesOf(String column) {
        var table = column.substring(0, column.indexOf('.'));
        var name = column.substring(column.indexOf('.') + 1);
        var lists = database.queryForList("""
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                        where c.contype = 'c' and c.conrelid = ?::regclass and a.attname = ?
                        """, String.class, table, name);
        return lists.stream()
                .filter(it -> it.contains("ANY"))
                .flatMap(it -> Pattern.compile("'(\\w+)'").matcher(it).results().map(found -> found.group(1)))
                .sorted()
                .toList();
    }
}
