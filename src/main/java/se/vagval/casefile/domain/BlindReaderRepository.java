package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Keeps who is blind to the judgement of which case; written inside the act that makes it so. */
@Repository
class BlindReaderRepository implements BlindReaders {

    /** For the case {@code c}: the same rule as {@link CaseRules#isBlind}, for statements that find. */
    static final String SIGHTED = """
            (c.officer = :reader or not exists (select from blind_reader b
                where b.case_file = c.id and b.person = :reader))
            """;

    private static final String BLIND =
            "select c.id from case_file c join blind_reader r on r.case_file = c.id and r.person = :reader where not "
                    + SIGHTED;

    private final JdbcClient jdbc;

    BlindReaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void blind(CaseFileId id, UserId person) {
        jdbc.sql("insert into blind_reader (case_file, person) values (:case, :person) on conflict do nothing")
                .param("case", id.value())
                .param("person", person.value())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void unblind(CaseFileId id, UserId person) {
        jdbc.sql("delete from blind_reader where case_file = :case and person = :person")
                .param("case", id.value())
                .param("person", person.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseFileId> blindOf(UserId person) {
        return Set.copyOf(jdbc.sql(BLIND)
                .param("reader", person.value())
                .query(BlindReaderRepository::caseFile)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CaseFileId> blindAmong(Collection<CaseFileId> ids, UserId person) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(BLIND + " and c.id = any(:cases)")
                        .param("reader", person.value())
                        .param("cases", ids.stream().map(CaseFileId::value).toArray(UUID[]::new))
                        .query(BlindReaderRepository::caseFile)
                        .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UserId> blindIn(CaseFileId id) {
        return Set.copyOf(jdbc.sql("select person from blind_reader where case_file = ?")
                .param(id.value())
                .query((row, number) -> UserId.of(row.getString("person")))
                .list());
    }

    private static CaseFileId caseFile(ResultSet row, int number) throws SQLException {
        return CaseFileId.of(row.getObject(1, UUID.class));
    }
}
