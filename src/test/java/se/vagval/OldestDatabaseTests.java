package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The portal is promised to run on PostgreSQL 15, and is tried on a newer one: what the older does not know would be seen only where
 * it is put to use, as a schema that stops half-way. So what has come since is looked for by name; the list is short and no proof.
 */
class OldestDatabaseTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Functions that are new in 16, 17 and 18. */
    private static final Pattern FUNCTIONS =
            Pattern.compile("(?i)(?<!new )\\b(?:pg_input_is_valid|pg_input_error_info|any_value|array_sample"
                    + "|array_shuffle|random_normal|erfc?|date_add|date_subtract|json_array|json_arrayagg|json_objectagg"
                    + "|json_table|json_exists|json_query|json_value|json_scalar|json_serialize|to_bin|to_oct|xmltext|pg_basetype"
                    + "|uuid_extract_\\w+|uuidv[47]|casefold|array_reverse|array_sort|crc32c?|l?gamma)\\s*\\(");

    /** Words that are new: the constructor with keys and values, a range for chance, what a merge gives back, and the like. */
    private static final Pattern SYNTAX = Pattern.compile("(?is)\\bjson_object\\s*\\([^)]*(?:\\bvalue\\b|[^:]:[^:])"
            + "|\\bis\\s+(?:not\\s+)?json\\b|(?<!new )\\brandom\\s*\\(\\s*[^)\\s]|\\bmerge\\s+into\\b[^;]*\\breturning\\b"
            + "|\\bnot\\s+matched\\s+by\\s+source\\b|\\bsystem_user\\b|\\bat\\s+local\\b|\\bpg_c_utf8\\b|\\bpg_unicode_fast\\b"
            + "|\\bwithout\\s+overlaps\\b|\\bnot\\s+enforced\\b|\\breturning\\s+(?:with\\s*\\(|(?:old|new)\\.)");

    private static final Pattern PARTED_NUMBER = Pattern.compile("(?<![\\w'.])\\d+_\\d+");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join)\\s+(?:lateral\\s*)?(?=\\(\\s*(?:select|values|with|table)\\b)");
    private static final Pattern NAMED = Pattern.compile(
            "(?is)\\s*(?:as\\b|(?!(?:where|group|order|limit|union|except|on|join|left|cross|having|for|returning)\\b)[a-z%])");
    private static final Pattern COMPUTED = Pattern.compile("(?i)\\bgenerated\\s+always\\s+as\\s*(?=\\()");
    private static final Pattern STORED = Pattern.compile("(?is)\\s*stored\\b");

    @Test
    void isPromised() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("a PostgreSQL 15 or later");
    }

    @Test
    void readsEveryMigration() {
        assertThat(newer(MIGRATIONS, ".sql")).isEmpty();
    }

    @Test
    void readsWhatTheProgramAsks() {
        assertThat(newer(SOURCES, ".java")).isEmpty();
    }

    @Test
    void wouldSeeWhatIsNewer() {
        assertThat(List.of(
                        "select pg_input_is_valid(content, 'jsonb')",
                        "select ANY_VALUE (name) from unit",
                        "select random(1, 6)",
                        "select json_object('a': 1)",
                        "select json_object('a' value 1)",
                        "where content is json",
                        "merge into a using b on true when matched then delete returning a.id",
                        "select * from (select 1)",
                        "select * from a join (values (1), (2)) where true",
                        "select 1_000",
                        "total bigint generated always as (a + b)",
                        "update a set b = 1 returning old.b"))
                .allSatisfy(it -> assertThat(newerIn(it)).as(it).isNotEmpty());
        assertThat(List.of(
                        "select json_object(array['a', 'b']), jsonb_build_object('a', 1), random(), min(id) from a",
                        "select * from (select (1)) as one join (values (1), (2)) v (at) on true",
                        "create index v_1_2 on a (b)",
                        "total bigint generated always as (a + (b)) stored",
                        "id bigint generated always as identity",
                        "insert into a values (1) returning *"))
                .allSatisfy(it -> assertThat(newerIn(it)).as(it).isEmpty());
    }

    private static Map<String, List<String>> newer(Path folder, String suffix) {
        var found = new TreeMap<String, List<String>>();
        try (var files = Files.walk(folder)) {
            files.filter(it -> it.toString().endsWith(suffix)).forEach(file -> {
                var newer = suffix.equals(".sql") ? newerIn(read(file)) : newerAsked(read(file));
                if (!newer.isEmpty()) {
                    found.put(file.getFileName().toString(), newer);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> newerIn(String sql) {
        var said = sql.replaceAll("--[^\\n]*", "");
        return Stream.concat(newerAsked(said).stream(), found(PARTED_NUMBER, said))
                .toList();
    }

    /** Sentences put together of several pieces are read as one; Java parts its own numbers. */
    private static List<String> newerAsked(String text) {
        var sql = text.replaceAll("\"\\s*\\+\\s*\"", "");
        return Stream.of(
                        found(FUNCTIONS, sql),
                        found(SYNTAX, sql),
                        notFollowed(TABLE, NAMED, sql),
                        notFollowed(COMPUTED, STORED, sql))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(it -> it.group());
    }

    /** What stands in brackets after the one and has not the other after it: an older database wants it there. */
    private static Stream<String> notFollowed(Pattern before, Pattern after, String sql) {
        var found = new ArrayList<String>();
        var at = before.matcher(sql);
        while (at.find()) {
            var end = closing(sql, at.end());
            if (!after.matcher(sql).region(end, sql.length()).lookingAt()) {
                found.add(sql.substring(at.start(), end));
            }
        }
        return found.stream();
    }

    private static int closing(String sql, int open) {
        var depth = 0;
        for (var at = open; at < sql.length(); at++) {
            depth += sql.charAt(at) == '(' ? 1 : sql.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return sql.length();
    }
}
