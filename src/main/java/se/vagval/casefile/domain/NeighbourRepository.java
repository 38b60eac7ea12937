package se.vagval.casefile.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseCondition;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Neighbour;
import se.vagval.strategy.ProjectType;

/**
 * Asks the database for cases that speak of the same. The words asked for are those that few others use, by the database's own
 * statistics, so that what is looked through stays small however many cases there are, old or new; and what is closed to the reader is
 * left out in the question itself.
 */
@Repository
class NeighbourRepository {

    private static final int MOST_WORDS = 16;

    /** So many cases at most have the words asked for, by the statistics: words are asked for, rarest first, until it is reached. */
    private static final int SPOKEN_OF = 6000;

    /** Those with the most of the words in common are weighed; more than are ever read, and few enough to be weighed at once. */
    private static final int WEIGHED = 200;

    /**
     * Words of the title and of what the project is for count before the rest, and rare ones before common ones; years and other
     * numbers are no words. What the
     * statistics do not know is rarer than all they know, by half on the whole.
     */
    private static final String TELLING = """
            with mine as (
                select u.lexeme, case when 'A' = any(u.weights) then 0.2 when 'B' = any(u.weights) then 0.5 else 1 end as weight
                from case_file c
                join funding_application a on a.case_file = c.id and a.number = c.application_number
                cross join lateral unnest(a.telling_words) u
                where c.id = :case and length(u.lexeme) > 3 and u.lexeme ~ '[[:alpha:]]'),
            known as materialized (
                select most_common_elems::text::text[] as words, most_common_elem_freqs as shares from pg_stats
                where schemaname = current_schema() and tablename = 'funding_application' and attname = 'telling_words'),
            told as (
                select lexeme, max(weight) as weight,
                       coalesce(max(share), (select shares[cardinality(words) + 1] / 2 from known), 0.001) as share
                from (select lexeme, weight, cast(null as real) as share from mine
                      union all
                      select e.word, null, e.share from known cross join lateral unnest(words, shares) as e (word, share)) both_of
                group by lexeme having max(weight) is not null),
            counted as (
                select lexeme, row_number() over told as place,
                       sum(share) over told * (select reltuples from pg_class where oid = 'funding_application'::regclass) as cases
                from told window told as (order by share * weight, lexeme))
            select lexeme from counted where place = 1 or cases <= :cases order by place limit :most
            """;

    /**
     * The same applicant adds to what the words say, and never outweighs them: a municipality has many cases of many kinds. Whether a
     * case may be found is asked before it is counted among those that are weighed, those with the most words first, until there are
     * enough of them: what may not be found takes no room of what may.
     */
    private static final String LIKE = """
            with mine as (
                select c.id, a.organisation, a.telling_words,
                       array(select lower(x ->> 'name') from jsonb_array_elements(a.details -> 'actors') x) as actors
                from case_file c join funding_application a on a.case_file = c.id and a.number = c.application_number
                where c.id = :case),
            speaking as materialized (
                select x.id, count(*) as words from unnest(cast(:single as text[])) w
                cross join lateral (
                    select a.id from funding_application a where a.telling_words @@ cast(quote_literal(w) as tsquery)) x
                group by x.id),
            spoken as materialized (
                select s.id from (select id from speaking order by words desc, id offset 0) s
                cross join lateral (
                    select from funding_application a join case_file c on c.id = a.case_file and c.application_number = a.number
                    where a.id = s.id and %2$s limit 1) fitting
                limit %1$d),
            found as materialized (
                select id from spoken
                union
                (select a.id from funding_application a join case_file c on c.id = a.case_file and c.application_number = a.number
                 where a.organisation = (select organisation from mine) and a.organisation <> '' and %2$s limit 100)),
            ranked as (
                select a.id, a.case_file,
                       coalesce(a.organisation = m.organisation and a.organisation <> '', false) as same_applicant,
                       ts_rank(array[0.2, 0.4, 0.7, 1.0], a.telling_words, cast(:words as tsquery), 1) as rank
                from found f
                join funding_application a on a.id = f.id
                cross join mine m),
            best as (
                select r.*, r.rank + case when r.same_applicant then 0.005 + r.rank / 2 else 0 end as likeness
                from ranked r order by likeness desc, r.case_file limit :most)
            select c.id, c.registry_number, c.title, c.applicant, c.status, c.project_type, c.received, c.applied_amount,
                   c.municipalities, a.details ->> 'projectStart' as starts, a.details ->> 'projectEnd' as ends,
                   b.same_applicant, b.rank,
                   array(select x ->> 'name' from jsonb_array_elements(a.details -> 'actors') x
                         where lower(x ->> 'name') = any(m.actors)) as shared_actors,
                   array(select w from unnest(cast(:single as text[])) w
                         where a.telling_words @@ cast(quote_literal(w) as tsquery)) as shared_words
            from best b
            join funding_application a on a.id = b.id
            join case_file c on c.id = b.case_file
            cross join mine m
            order by b.likeness desc, c.received desc, c.id
            """.formatted(WEIGHED, "c.id <> :case and c.secrecy_provision is null and %1$s");

    /** Which cases are looked among. */
    static final CaseCondition ANY = new CaseCondition("true", Map.of());

    static final String APPROVED = "c.status not in (" + CaseRules.UNAPPROVED + ", '" + CaseStatus.WITHDRAWN + "')";

    private final JdbcClient jdbc;

    NeighbourRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As a question: any of them will do. Nothing for a case without words. */
    String tellingWords(CaseFileId id) {
        return jdbc
                .sql(TELLING)
                .param("case", id.value())
                .param("cases", SPOKEN_OF)
                .param("most", MOST_WORDS)
                .query(String.class)
                .list()
                .stream()
                .map(NeighbourRepository::quoted)
                .collect(Collectors.joining(" | "));
    }

    List<Neighbour> like(CaseFileId id, String words, InsightReader reader, CaseCondition among, int most) {
        return jdbc.sql(LIKE.formatted(CaseSelection.OPEN + " and " + among.sql()))
                .params(reader.parameters())
                .params(among.values())
                .param("case", id.value())
                .param("words", words)
                .param("single", words.substring(1, words.length() - 1).split("' \\| '"))
                .param("most", most)
                .query((row, number) -> neighbour(row))
                .list();
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                CaseFileId.of(row.getObject("id", java.util.UUID.class)),
                row.getString("registry_number"),
                row.getString("title"),
                row.getString("applicant"),
                CaseStatus.valueOf(row.getString("status")),
                ProjectType.valueOf(row.getString("project_type")),
                row.getObject("received", LocalDate.class),
                day(row.getString("starts")),
                day(row.getString("ends")),
                row.getLong("applied_amount"),
                texts(row.getArray("municipalities")),
                row.getBoolean("same_applicant"),
                texts(row.getArray("shared_actors")),
                texts(row.getArray("shared_words")),
                row.getDouble("rank"));
    }

    /** "2026-04-01", or "[2026, 4, 1]" as an older portal wrote it. */
    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = written.replaceAll("[^0-9]+", " ").strip().split(" ");
        return parts.length < 3
                ? null
                : LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
