package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Asks how far one person sees into cases: before every page of a case, so by plain SQL. */
@Repository
class CaseInsightRepository {

    /** The cases whose latest declaration by the reader is one of conflict; few, so a list asks for them at once. */
    static final String CONFLICTS = """
            select d.case_file from conflict_declaration d where d.person = :reader and d.conflicted
                and not exists (select from conflict_declaration later where later.case_file = d.case_file
                    and later.person = d.person and later.declared_at > d.declared_at)
            """;

    /** For one case. */
    static final String INSIGHT = insightWhere("""
            coalesce((select d.conflicted from conflict_declaration d
                where d.case_file = c.id and d.person = :reader
                order by d.declared_at desc limit 1), false)
            """);

    /** For a list of them. */
    static final String INSIGHTS = insightWhere("c.id in (" + CONFLICTS + ")");

    /** Without a mark, and neither a conflict nor a judgement of the reader's own to come stands between. */
    private static final String JUDGEMENT_OPEN =
            "c.secrecy_provision is null and c.id not in (" + CONFLICTS + ") and " + BlindReaderRepository.SIGHTED;

    private static final String FACTS = """
            select c.id, c.registry_number, c.unit, c.officer, c.status, c.secrecy_provision is not null as marked,
                   (select d.conflicted from conflict_declaration d
                       where d.case_file = c.id and d.person = :reader
                       order by d.declared_at desc limit 1) as conflicted,
                   exists (select from blind_reader b where b.case_file = c.id and b.person = :reader) as blind,
                   (select o.ends_at from writing_occasion o
                       where o.case_file = c.id and o.ended_at is null and o.ends_at > :now) as gathered_until,
                   exists (select from writing_occasion o join writing_participant p on p.occasion = o.id
                       where o.case_file = c.id and p.person = :reader and o.ended_at is null
                       and o.ends_at > :now) as writing,
                   exists (select from writing_occasion o join writing_participant p on p.occasion = o.id
                       where o.case_file = c.id and p.person = :reader) as has_written,
            """ + INSIGHT + """
                   as insight
            from case_file c where c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseInsightRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The rule itself, said once: for the case {@code c} and the reader whom the parameters describe, the name of an
     * {@code Insight}. A declared conflict closes whatever else would open; without a mark a case is open.
     */
    private static String insightWhere(String conflicted) {
        return """
                case
                    when %s then 'CONFLICTED'
                    when c.secrecy_provision is null then 'OPEN'
                    when c.officer = :reader then 'OFFICER'
                    when :manager and c.unit = :unit then 'MANAGER'
                    when exists (select from secrecy_reader n
                        where n.case_file = c.id and n.person = :reader) then 'NAMED'
                    when :director and c.laid_before = 'DELEGATE' then 'DECIDER'
                    when :committee and c.laid_before = 'COMMITTEE' then 'DECIDER'
                    else 'MARKED'
                end
                """.formatted(conflicted);
    }

    /** One case as the person stands to it; asked by itself, since a plan for a list of unknown length is never kept. */
    Optional<CaseFacts> of(CaseFileId caseFile, InsightReader reader) {
        return jdbc.sql(FACTS + " = :case")
                .params(reader.parameters())
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseFile.value())
                .query((found, number) -> facts(found))
                .optional();
    }

    /** Each case as the person stands to it. */
    List<CaseFacts> of(Collection<CaseFileId> cases, InsightReader reader) {
        return jdbc.sql(FACTS + " = any(:cases)")
                .params(reader.parameters())
                .param("now", Timestamp.from(clock.instant()))
                .param("cases", cases.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query((found, number) -> facts(found))
                .list();
    }

    /** Asked in the statement itself, so that what is closed takes no room of the others. */
    List<CaseFileId> openInStatus(CaseStatus status, Collection<CaseFileId> leftOut, InsightReader reader, int most) {
        return jdbc.sql("select c.id from case_file c where c.status = :status and not c.id = any(:leftOut) and "
                        + CaseSelection.OPEN + " order by c.received, c.id limit :most")
                .params(reader.parameters())
                .param("status", status.name())
                .param("leftOut", leftOut.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((found, number) -> CaseFileId.of(found.getObject("id", UUID.class)))
                .list();
    }

    List<CaseFileId> openSince(LocalDate day, InsightReader reader, int most) {
        return jdbc.sql("select c.id from case_file c where c.received >= :day and " + JUDGEMENT_OPEN
                        + " order by c.received desc, c.id limit :most")
                .params(reader.parameters())
                .param("day", day)
                .param("most", most)
                .query((found, number) -> CaseFileId.of(found.getObject("id", UUID.class)))
                .list();
    }

    int closedSince(LocalDate day, InsightReader reader) {
        return jdbc.sql("select count(*) from case_file c where c.received >= :day and not (" + JUDGEMENT_OPEN + ")")
                .params(reader.parameters())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    List<CaseFileId> marked(Collection<CaseFileId> cases) {
        return jdbc.sql("select id from case_file where secrecy_provision is not null and id = any(:cases)")
                .param("cases", cases.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query((found, number) -> CaseFileId.of(found.getObject("id", UUID.class)))
                .list();
    }

    private static CaseFacts facts(ResultSet found) throws SQLException {
        var officer = found.getString("officer");
        var gathered = found.getTimestamp("gathered_until");
        return new CaseFacts(
                CaseFileId.of(found.getObject("id", UUID.class)),
                found.getString("registry_number"),
                UnitId.of(found.getString("unit")),
                officer == null ? null : UserId.of(officer),
                CaseStatus.valueOf(found.getString("status")),
                found.getBoolean("marked"),
                found.getBoolean("blind"),
                gathered == null ? null : gathered.toInstant(),
                found.getBoolean("writing"),
                found.getBoolean("has_written"),
                standing(found.getObject("conflicted", Boolean.class)),
                Insight.valueOf(found.getString("insight")));
    }

    private static ConflictStanding standing(@Nullable Boolean conflicted) {
        return conflicted == null
                ? ConflictStanding.UNDECLARED
                : conflicted ? ConflictStanding.CONFLICTED : ConflictStanding.FREE;
    }
}
