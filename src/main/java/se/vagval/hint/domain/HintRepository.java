package se.vagval.hint.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.database.Fingerprint;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.strategy.HintCode;

/** Keeps what was shown, a row per hint, place and subject; of the subject only a fingerprint, since it may be somebody's words. */
@Repository
class HintRepository {

    private static final int MARK = 16;

    private final JdbcClient jdbc;

    HintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseFile, List<SeenHints> places, Instant now) {
        of(jdbc.sql("""
                        insert into shown_hint (case_file, place, code, subject, shown_at)
                        select :case, x.place, x.code, x.subject, :now
                        from unnest(cast(:places as text[]), cast(:codes as text[]), cast(:subjects as text[]))
                            as x (place, code, subject)
                        on conflict do nothing
                        """), places, SeenHints::before)
                .param("case", caseFile)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What is not left was acted on, and what has come back was not. */
    void weigh(UUID caseFile, List<SeenHints> places, Collection<HintCode> retired, Instant now) {
        of(jdbc.sql("""
                        with standing as (
                            select * from unnest(cast(:places as text[]), cast(:codes as text[]), cast(:subjects as text[]))
                                as x (place, code, subject)),
                        weighed as (
                            select h.place, h.code, h.subject,
                                   (h.place, h.code, h.subject) in (select place, code, subject from standing) as stands
                            from shown_hint h
                            where h.case_file = :case and h.place = any(:touched) and h.code <> all(:retired))
                        update shown_hint h set acted_at = case when w.stands then null else cast(:now as timestamptz) end
                        from weighed w
                        where h.case_file = :case and h.place = w.place and h.code = w.code and h.subject = w.subject
                          and w.stands = (h.acted_at is not null)
                        """), places, SeenHints::after)
                .param("case", caseFile)
                .param("touched", places.stream().map(SeenHints::place).toArray(String[]::new))
                .param("retired", names(retired))
                .param("now", Timestamp.from(now))
                .update();
    }

    void handOn(UUID caseFile, Collection<HintCode> codes, Instant now) {
        jdbc.sql("""
                        update shown_hint set handed_on_at = :now
                        where case_file = :case and handed_on_at is null and code = any(:codes)
                        """)
                .param("case", caseFile)
                .param("codes", names(codes))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What came of a hint. Cases with a secrecy mark are left out; what was open in a case that has ended is not under way. */
    record Counted(HintCode code, long shown, long acted, long cases, long open) {}

    List<Counted> counted(Instant since) {
        return jdbc.sql("""
                        select code,
                               count(*) filter (where acted_at is not null or handed_on_at is not null) as shown,
                               count(acted_at) as acted,
                               count(distinct case_file) filter (where acted_at is not null or handed_on_at is not null) as cases,
                               count(*) filter (where acted_at is null and handed_on_at is null
                                                and c.status not in ('WITHDRAWN', 'CLOSED', 'ARCHIVED')) as open
                        from shown_hint h join case_file c on c.id = h.case_file and c.secrecy_provision is null
                        where shown_at >= :since group by code
                        """)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Counted(
                        HintCode.valueOf(row.getString("code")),
                        row.getLong("shown"),
                        row.getLong("acted"),
                        row.getLong("cases"),
                        row.getLong("open")))
                .list();
    }

    /** A place, a hint and what it is about, as a row. */
    private record Row(String place, ShownHint hint) {}

    private static StatementSpec of(
            StatementSpec statement, List<SeenHints> places, Function<SeenHints, List<ShownHint>> which) {
        var rows = places.stream()
                .flatMap(place -> which.apply(place).stream().map(it -> new Row(place.place(), it)))
                .toList();
        return statement
                .param("places", texts(rows.stream().map(Row::place)))
                .param("codes", texts(rows.stream().map(it -> it.hint().code().name())))
                .param("subjects", texts(rows.stream().map(it -> mark(it.hint().subject()))));
    }

    private static String mark(String subject) {
        return Fingerprint.of(subject).substring(0, MARK);
    }

    private static String[] names(Collection<HintCode> codes) {
        return texts(codes.stream().map(HintCode::name));
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
