package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAct.SecretCaseRead;
import se.vagval.identity.UserId;

/** Who has read which marked case: the first reading of each day is an act and leaves its trace. */
@Component
class SecretReadings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecretReadings(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Of the given cases only those that bear a mark are noted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Collection<CaseFileId> ids, UserId reader) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into secrecy_reading (case_file, person, day)
                select c.id, :person, :day from case_file c
                where c.id in (:cases) and c.secrecy_provision is not null
                order by c.id
                on conflict do nothing returning case_file
                """)
                .param("person", reader.value())
                .param("day", LocalDate.now(clock))
                .param("cases", ids.stream().map(CaseFileId::value).toList())
                .query(UUID.class)
                .list()
                .forEach(it -> events.publishEvent(new SecretCaseRead(CaseFileId.of(it), reader)));
    }
}
