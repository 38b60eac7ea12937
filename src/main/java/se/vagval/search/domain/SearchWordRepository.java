package se.vagval.search.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of all that can be found. They are never shown but through what the reader finds by them. */
@Repository
class SearchWordRepository {

    private static final int MOST_KIN = 200;

    /** A word that one in a hundred things has is common; worth going round when another is a tenth as common, at most. */
    private static final double COMMON = 0.01;

    private static final int RARER = 10;

    private final JdbcClient jdbc;

    SearchWordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text that has not been read for its words, taken so that nobody else reads it as well. */
    List<String> takeUnread(int most) {
        return jdbc.sql("""
                with taken as (delete from search_unread where ctid = any(array(
                    select ctid from search_unread limit :most for update skip locked)) returning kind, source, part)
                select distinct e.heading || ' ' || e.words from taken t
                join search_entry e on e.kind = t.kind and e.source = t.source and e.part = t.part
                """).param("most", most).query(String.class).list();
    }

    Set<String> unknown(Collection<String> words) {
        return new TreeSet<>(jdbc.sql("""
                select word from unnest(cast(:words as text[])) word
                where not exists (select from search_word known where known.word = word.word)
                """)
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** In the order of the words, so that two who add at once wait for each other the same way round. */
    void add(SortedMap<String, Set<String>> words) {
        words.forEach((word, stems) -> jdbc.sql(
                        "insert into search_word (word, stems) values (:word, :stems) on conflict do nothing")
                .param("word", word)
                .param("stems", stems.toArray(String[]::new))
                .update());
    }

    /** For each of the words those that share a stem with it, the shortest first, as many of each; one statement. */
    Map<String, Set<String>> kinOf(Map<String, Set<String>> stems) {
        var typed = new ArrayList<String>();
        var each = new ArrayList<String>();
        stems.forEach((word, own) -> own.forEach(stem -> {
            typed.add(word);
            each.add(stem);
        }));
        var kin = new HashMap<String, Set<String>>();
        jdbc.sql("""
                select asked.typed, kin.word
                from (select typed, array_agg(stem) as stems
                      from unnest(cast(:typed as text[]), cast(:stems as text[])) as one (typed, stem) group by typed) asked
                cross join lateral (select known.word from search_word known where known.stems && asked.stems
                    order by length(known.word), known.word limit :most) kin
                """)
                .param("typed", typed.toArray(String[]::new))
                .param("stems", each.toArray(String[]::new))
                .param("most", MOST_KIN)
                .query((row, number) -> Map.entry(row.getString("typed"), row.getString("word")))
                .list()
                .forEach(it ->
                        kin.computeIfAbsent(it.getKey(), key -> new TreeSet<>()).add(it.getValue()));
        return kin;
    }

    /**
     * The rarest of several words where another is common, as the database has last told the shares of the words in what can
     * be found. A guess alone: it says which to look for first, and not what is found.
     */
    Optional<String> rareAmong(Collection<String> typed) {
        var shares = jdbc.sql("""
                with common as materialized (
                    select told.lexeme, told.share from pg_stats s,
                        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as told (lexeme, share)
                    where s.schemaname = current_schema() and s.tablename = 'search_entry' and s.attname = 'vector')
                select asked.word, coalesce(
                    (select sum(share) from common where starts_with(lexeme, asked.stem)), 0) as share
                from (select word, (tsvector_to_array(to_tsvector('swedish', word)))[1] as stem
                      from unnest(cast(:words as text[])) word) asked
                where asked.stem is not null order by 2, 1
                """)
                .param("words", typed.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), row.getDouble("share")))
                .list();
        return shares.isEmpty() || shares.getLast().getValue() < COMMON
                ? Optional.empty()
                : Optional.of(shares.getFirst())
                        .filter(it -> it.getValue() * RARER <= shares.getLast().getValue())
                        .map(Map.Entry::getKey);
    }

    /** The known words like each of those, nearest first; less alike is another word. */
    Map<String, List<String>> likest(Collection<String> typed, int most) {
        var likest = new HashMap<String, List<String>>();
        jdbc.sql("""
                select asked.word as typed, likest.word
                from unnest(cast(:words as text[])) as asked (word)
                cross join lateral (select known.word from search_word known
                    where known.word % asked.word and similarity(known.word, asked.word) >= 0.45
                      and known.word <> asked.word
                    order by similarity(known.word, asked.word) desc, known.word limit :most) likest
                """)
                .param("words", typed.toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> Map.entry(row.getString("typed"), row.getString("word")))
                .list()
                .forEach(it -> likest.computeIfAbsent(it.getKey(), key -> new ArrayList<>())
                        .add(it.getValue()));
        return likest;
    }
}
