package se.vagval.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.web.EditedMeanwhileRefusal;

/** The registers of law and of organisations the region owns a part of. */
@Repository
class LawRepository {

    private final JdbcClient jdbc;

    LawRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Provision> provisions() {
        return jdbc.sql("select * from provision order by law, place, code, number desc")
                .query((row, number) -> provision(row))
                .list();
    }

    List<Provision> ofCase(CaseFileId caseFile) {
        return jdbc.sql("""
                        select p.* from provision p join case_provision c on c.provision = p.id
                        where c.case_file = :id order by p.law, p.place
                        """)
                .param("id", caseFile.value())
                .query((row, number) -> provision(row))
                .list();
    }

    /** The version before it ends the day before this one begins. */
    void add(Provision it) {
        jdbc.sql("""
                        update provision set valid_until = :until
                        where code = :code and valid_until is null and valid_from <= :until
                        """)
                .param("code", it.code())
                .param("until", it.validFrom().minusDays(1))
                .update();
        jdbc.sql("""
                        insert into provision (id, code, number, law, place, wording, valid_from)
                        select :id, :code, coalesce(max(number), 0) + 1, :law, :place, :wording, :from
                        from provision where code = :code
                        """)
                .param("id", it.id())
                .param("code", it.code())
                .param("law", it.law())
                .param("place", it.place())
                .param("wording", it.wording())
                .param("from", it.validFrom())
                .update();
    }

    void choose(CaseFileId caseFile, List<UUID> provisions) {
        jdbc.sql("delete from case_provision where case_file = :id")
                .param("id", caseFile.value())
                .update();
        provisions.stream()
                .distinct()
                .forEach(it -> jdbc.sql("insert into case_provision (case_file, provision) values (:id, :provision)")
                        .param("id", caseFile.value())
                        .param("provision", it)
                        .update());
    }

    List<KnownOrganisation> organisations() {
        return jdbc.sql("select * from known_organisation order by name, number")
                .query((row, number) -> organisation(row))
                .list();
    }

    Optional<KnownOrganisation> organisation(String number) {
        return jdbc.sql("select * from known_organisation where number = :number")
                .param("number", number)
                .query((row, at) -> organisation(row))
                .optional();
    }

    void keep(KnownOrganisation it) {
        var changed = jdbc.sql("""
                        insert into known_organisation (number, version, name, owned, note)
                        values (:number, 1, :name, :owned, :note)
                        on conflict (number) do update set version = known_organisation.version + 1,
                            name = excluded.name, owned = excluded.owned, note = excluded.note
                        where known_organisation.version = :version
                        """)
                .param("number", it.number())
                .param("version", it.version())
                .param("name", it.name())
                .param("owned", it.owned())
                .param("note", it.note())
                .update();
        if (changed == 0) {
            throw new EditedMeanwhileRefusal();
        }
    }

    private static Provision provision(ResultSet row) throws SQLException {
        return new Provision(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                row.getString("law"),
                row.getString("place"),
                row.getString("wording"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static KnownOrganisation organisation(ResultSet row) throws SQLException {
        return new KnownOrganisation(
                row.getString("number"),
                row.getInt("version"),
                row.getString("name"),
                row.getBigDecimal("owned"),
                row.getString("note"));
    }
}
