package se.vagval.search.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.InsightConditions;
import se.vagval.search.domain.SearchHit.MeetingPlace;
import se.vagval.search.domain.SearchHit.Passage;

/**
 * The register of what can be found. Cases and what lies in them are found up to a cap each and only those are ranked: to
 * rank every case with a common word would take seconds. Who may see what stands in the statement that finds.
 */
@Repository
class SearchRepository {

    static final int CAP = 200;

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private static final String FOUND = """
            (select e.kind, e.source, e.part, e.vector from search_entry e join case_file c on c.id = e.case_file
             where %s and e.kind %s 'CASE' and e.kind = any(:kinds) and %s
               and (cast(:from as date) is null or e.day >= :from) and (cast(:until as date) is null or e.day <= :until)
             limit %d)
            """;

    /** Long texts whose words stand too far apart for any one part to have them all; shown at the part that has most. */
    private static final String APART = """
            (select e.kind, e.source, best.part, best.vector from search_entry e join case_file c on c.id = e.case_file,
                 lateral (select p.part, p.vector from search_entry p
                          where p.kind = e.kind and p.source = e.source and p.vector @@ to_tsquery('swedish', :any)
                          order by ts_rank(p.vector, to_tsquery('swedish', :any)) desc, p.part limit 1) best
             where e.whole @@ to_tsquery('swedish', :apart) and e.kind = any(:kinds) and %s
               and (cast(:from as date) is null or e.day >= :from) and (cast(:until as date) is null or e.day <= :until)
               and not exists (select from search_entry p
                               where p.kind = e.kind and p.source = e.source and p.vector @@ to_tsquery('swedish', :wide))
               and not exists (select from unnest(cast(:phrases as text[])) as asked (phrase)
                               where not exists (select from search_entry p where p.kind = e.kind and p.source = e.source
                                                     and p.vector @@ to_tsquery('swedish', asked.phrase)))
             limit %d)
            """;

    /** Each thing once, at its best part, the best first; and whether there was more than was looked through. */
    private static final String BEST = """
            with found as materialized (%s)
            select kind, source, part, (select count(*) filter (where kind = 'CASE') > %d
                    or count(*) filter (where kind <> 'CASE') > %d from found) as capped from (
                select distinct on (kind, source) kind, source, part,
                    4 * ts_rank(vector, to_tsquery('swedish', :exact)) + ts_rank(vector, to_tsquery('swedish', :wide))
                    + case kind when 'CASE' then 0.5 else 0 end as rank
                from found order by kind, source, rank desc, part) best
            order by rank desc, kind, source
            """;

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that answers, at its best part. */
    record Place(SearchKind kind, UUID source, int part) {}

    /** What was found, each thing once and best first; {@code capped}: there may be more than was looked through. */
    record Found(List<Place> places, boolean capped) {

        Found of(Set<SearchKind> kinds) {
            return new Found(
                    places.stream().filter(it -> kinds.contains(it.kind())).toList(), capped);
        }
    }

    /** Everything found up to the cap. */
    Found find(SearchWay way, SearchWords words, SearchQuery query, Set<SearchKind> kinds, InsightConditions insight) {
        var visible = visible(insight);
        var found = FOUND.formatted(way.condition(), "=", visible, CAP + 1) + " union all "
                + FOUND.formatted(way.condition(), "<>", visible, CAP + 1)
                + (way.isWords() && words.several() ? " union all " + APART.formatted(visible, CAP + 1) : "");
        var values = values(kinds, insight);
        values.putAll(words.values());
        values.put(way.name(), way.value());
        values.put("from", query.from());
        values.put("until", query.until());
        var isCapped = new boolean[1];
        var places = jdbc.sql(BEST.formatted(found, CAP, CAP))
                .params(values)
                .query((row, number) -> {
                    isCapped[0] = row.getBoolean("capped");
                    return place(row);
                })
                .list();
        return new Found(places, isCapped[0]);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                SearchKind.valueOf(row.getString("kind")), row.getObject("source", UUID.class), row.getInt("part"));
    }

    private static Map<String, Object> values(Set<SearchKind> kinds, InsightConditions insight) {
        var values = new HashMap<String, Object>(insight.values());
        values.put("kinds", names(kinds));
        values.put("content", names(only(kinds, SearchKind::isContent)));
        values.put("judging", names(only(kinds, SearchKind::showsJudgement)));
        return values;
    }

    private static String visible(InsightConditions insight) {
        return insight.open() + " and (not e.kind = any(:content) or " + insight.declared()
                + ") and (e.kind <> 'STATEMENT' or " + insight.result() + ") and (not e.kind = any(:judging) or "
                + insight.sighted() + ")";
    }

    /** Those of the words that begin nothing the reader may find: what others may read says nothing about them. */
    List<String> unseen(List<String> words, Set<SearchKind> kinds, InsightConditions insight) {
        return jdbc.sql("""
                select asked.word from unnest(cast(:words as text[])) as asked (word)
                where not exists (select from search_entry e join case_file c on c.id = e.case_file
                    where e.vector @@ to_tsquery('swedish', quote_literal(asked.word) || ':*')
                      and e.kind = any(:kinds) and %s)
                """.formatted(visible(insight)))
                .params(values(kinds, insight))
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static Set<SearchKind> only(Set<SearchKind> kinds, Predicate<SearchKind> which) {
        return kinds.stream().filter(which).collect(Collectors.toSet());
    }

    /** The same things with their passages, in the order they were given. */
    List<SearchHit> hits(List<Place> places, SearchWords words) {
        return jdbc.sql("""
                select e.kind, e.source, e.case_file, e.heading, e.day, c.registry_number, c.title, c.applicant, c.status,
                    c.secrecy_provision is not null as marked, m.meeting_date, i.position,
                    ts_headline('swedish', e.words, to_tsquery('swedish',
                        case when e.vector @@ to_tsquery('swedish', :wide) then :wide else :any end), :look) as passage
                from unnest(cast(:kinds as text[]), cast(:sources as uuid[]), cast(:parts as int[]))
                    with ordinality as asked (kind, source, part, place)
                join search_entry e on e.kind = asked.kind and e.source = asked.source and e.part = asked.part
                join case_file c on c.id = e.case_file
                left join agenda_item i on e.kind = 'BRIEF' and i.id = e.source
                left join meeting m on m.id = i.meeting
                order by asked.place
                """)
                .param("wide", words.wide())
                .param("any", words.any())
                .param(
                        "look",
                        "StartSel=%c, StopSel=%c, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=\" … \""
                                .formatted(BEGIN, END))
                .param("kinds", places.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("sources", places.stream().map(Place::source).toArray(UUID[]::new))
                .param("parts", places.stream().map(Place::part).toArray(Integer[]::new))
                .query((row, number) -> hit(row))
                .list();
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                SearchKind.valueOf(row.getString("kind")),
                row.getObject("source", UUID.class),
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                row.getString("registry_number"),
                row.getString("title"),
                row.getString("applicant"),
                CaseStatus.valueOf(row.getString("status")),
                row.getBoolean("marked"),
                row.getString("heading"),
                row.getObject("day", LocalDate.class),
                meeting(row.getObject("meeting_date", LocalDate.class), row.getInt("position")),
                passages(row.getString("passage")));
    }

    private static @Nullable MeetingPlace meeting(@Nullable LocalDate day, int number) {
        return day == null ? null : new MeetingPlace(day, number);
    }

    /** What lies between the marks was found; nobody's text holds such marks, they are refused when it is typed. */
    static List<Passage> passages(String marked) {
        var passages = new ArrayList<Passage>();
        if (marked.isEmpty()) {
            return passages;
        }
        for (var piece : marked.split("(?=[" + BEGIN + END + "])")) {
            var found = piece.charAt(0) == BEGIN;
            var text = found || piece.charAt(0) == END ? piece.substring(1) : piece;
            if (!text.isEmpty()) {
                passages.add(new Passage(text, found));
            }
        }
        return passages;
    }

    private static String[] names(Set<SearchKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    static Map<SearchKind, Integer> counted(List<Place> places) {
        return places.stream().collect(Collectors.toMap(Place::kind, it -> 1, Integer::sum));
    }
}
