package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.SecrecyReaderNamed;
import se.vagval.casefile.domain.CaseAct.SecrecyReaderRemoved;
import se.vagval.identity.CaseArranger;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Insyn i ett sekretessmarkerat ärende: its officer or its unit's manager names who else may read it. */
@Service
@Transactional
@CaseArranger
public class SecrecyReaderNaming {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecrecyReaderNaming(
            JdbcClient jdbc, CaseAccess access, Users users, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SecrecyReader> namedIn(CaseFileId id, UserId asking) {
        access.require(CasePermission.NAME_READERS, id, asking);
        return jdbc.sql("select person, named_by, named_at from secrecy_reader where case_file = ? order by named_at")
                .param(id.value())
                .query(SecrecyReaderNaming::reader)
                .list();
    }

    /** Those who may be named: everybody enabled who may read cases at all. */
    @Transactional(readOnly = true)
    public List<Person> candidates() {
        return RoleGroups.CASE_READERS.stream()
                .flatMap(it -> users.withRole(it).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Person::name))
                .toList();
    }

    public void name(CaseFileId id, UserId reader, UserId by) {
        access.require(CasePermission.NAME_READERS, id, by);
        if (candidates().stream().noneMatch(it -> it.id().equals(reader))) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        var named = jdbc.sql("""
                insert into secrecy_reader (case_file, person, named_by, named_at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(id.value(), reader.value(), by.value(), Timestamp.from(clock.instant()))
                .update();
        if (named > 0) {
            events.publishEvent(new SecrecyReaderNamed(id, by, reader));
        }
    }

    public void remove(CaseFileId id, UserId reader, UserId by) {
        access.require(CasePermission.NAME_READERS, id, by);
        var removed = jdbc.sql("delete from secrecy_reader where case_file = ? and person = ?")
                .params(id.value(), reader.value())
                .update();
        if (removed > 0) {
            events.publishEvent(new SecrecyReaderRemoved(id, by, reader));
        }
    }

    private static SecrecyReader reader(ResultSet row, int number) throws SQLException {
        return new SecrecyReader(
                UserId.of(row.getString("person")),
                UserId.of(row.getString("named_by")),
                row.getTimestamp("named_at").toInstant());
    }
}
