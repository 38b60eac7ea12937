package se.vagval.portfolio.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Analyst;
import se.vagval.identity.UserId;
import se.vagval.portfolio.ActorSize;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Paging.Slice;

/** Slå upp sökandes storlek. It is said once for all cases of an applicant, with where it was read. */
@Service
@Transactional
@Analyst
public class ApplicantSizing {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicantSizing(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Sökande med sina ärenden; no size when it has not been looked up. */
    public record Applicant(
            String organisation,
            String name,
            long cases,
            @Nullable ActorSize size,
            String source) {}

    /** Storlek med källan. */
    public record Sized(ActorSize size, String source) {}

    /** Plats i listan: behind the last applicant that has been seen. */
    public record Place(long cases, String organisation) {

        public static final Place FIRST = new Place(Long.MAX_VALUE, "");
    }

    /** Those with most cases first: without a size, or with one. Names of marked cases are nobody's business here. */
    @Transactional(readOnly = true)
    public Slice<Applicant> applicants(boolean known, Place behind) {
        var found = jdbc.sql("""
                select p.organisation, min(c.applicant) as name, count(*) as cases, s.size, coalesce(s.source, '') as source
                from portfolio_case p join case_file c on c.id = p.case_file and c.secrecy_provision is null
                left join applicant_size s on s.organisation = p.organisation
                where p.organisation <> '' and (s.size is not null) = :known
                group by p.organisation, s.size, s.source
                having (- count(*), p.organisation) > (- cast(:cases as bigint), :organisation)
                order by count(*) desc, p.organisation limit :most
                """)
                .param("known", known)
                .param("cases", behind.cases())
                .param("organisation", behind.organisation())
                .param("most", MOST + 1)
                .query((row, number) -> new Applicant(
                        row.getString("organisation"),
                        row.getString("name"),
                        row.getLong("cases"),
                        row.getString("size") == null ? null : ActorSize.valueOf(row.getString("size")),
                        row.getString("source")))
                .list();
        return Slice.of(found, MOST);
    }

    /** What stands of an applicant by now; nothing when nobody has looked it up. */
    @Transactional(readOnly = true)
    public Optional<Sized> standing(String organisation) {
        return jdbc.sql("select size, source from applicant_size where organisation = :organisation")
                .param("organisation", organisation)
                .query((row, number) -> new Sized(ActorSize.valueOf(row.getString("size")), row.getString("source")))
                .optional();
    }

    /** @param seen when what is changed was read; whoever has said something else since is not written over */
    public void set(String organisation, ActorSize size, String source, Instant seen, UserId actor) {
        requireKnown(organisation);
        var changed = jdbc.sql("""
                insert into applicant_size (organisation, size, source, set_by, set_at)
                values (:organisation, :size, :source, :by, :at)
                on conflict (organisation) do update
                set size = excluded.size, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at
                where (applicant_size.size <> excluded.size or applicant_size.source <> excluded.source)
                  and applicant_size.set_at <= :seen
                """)
                .param("organisation", organisation)
                .param("size", size.name())
                .param("source", source.strip())
                .param("by", actor.value())
                .param("seen", Timestamp.from(seen))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (changed == 1) {
            events.publishEvent(new PortfolioAct.ApplicantSized(organisation, size.name(), actor));
        } else if (!standing(organisation).equals(Optional.of(new Sized(size, source.strip())))) {
            throw new EditedMeanwhileRefusal();
        }
    }

    private void requireKnown(String organisation) {
        var cases = jdbc.sql("select count(*) from portfolio_case where organisation = :organisation")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
        if (cases == 0) {
            throw new NotFoundRefusal("applicant");
        }
    }
}
