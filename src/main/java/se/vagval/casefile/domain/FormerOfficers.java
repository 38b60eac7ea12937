package se.vagval.casefile.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Tidigare handläggare. Who has handed a case over: what they had written by then may still be left to the case. */
@Component
class FormerOfficers {

    private final JdbcClient jdbc;

    FormerOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(CaseFileId id, UserId officer) {
        jdbc.sql("insert into former_officer (case_file, officer) values (?, ?) on conflict do nothing")
                .params(id.value(), officer.value())
                .update();
    }

    boolean has(CaseFileId id, UserId person) {
        return jdbc.sql("select exists (select 1 from former_officer where case_file = ? and officer = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }
}
