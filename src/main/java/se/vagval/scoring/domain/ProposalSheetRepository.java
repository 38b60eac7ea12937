package se.vagval.scoring.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredJson;
import se.vagval.scoring.KeptSheet;
import se.vagval.scoring.ProposalSheet;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sheets. None is ever changed; two who ask at the same time get the same one. */
@Repository
class ProposalSheetRepository {

    private static final JsonMapper JSON = StoredJson.columns();
    private static final String SELECT =
            "select id, guide_sha256, read_sha256, content::text, proposed_at from proposal_sheet ";

    private final JdbcClient database;

    ProposalSheetRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<KeptSheet> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ProposalSheetRepository::row)
                .optional();
    }

    Optional<KeptSheet> find(CaseFileId caseFile, Basis basis) {
        return database.sql(SELECT + "where case_file = :case and read_sha256 = :read and guide_sha256 = :guide")
                .param("case", caseFile.value())
                .param("read", basis.text())
                .param("guide", basis.guide())
                .query(ProposalSheetRepository::row)
                .optional();
    }

    void keep(CaseFileId caseFile, String framework, Basis basis, ProposalSheet sheet, Instant now) {
        database.sql("""
                        insert into proposal_sheet
                            (id, case_file, framework_version, guide_sha256, read_sha256, content, proposed_at)
                        values (:id, :case, :framework, :guide, :read, cast(:content as jsonb), :now)
                        on conflict (case_file, read_sha256, guide_sha256) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("case", caseFile.value())
                .param("framework", framework)
                .param("guide", basis.guide())
                .param("read", basis.text())
                .param("content", JSON.writeValueAsString(sheet))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static KeptSheet row(ResultSet row, int number) throws SQLException {
        return new KeptSheet(
                row.getObject("id", UUID.class),
                new Basis(row.getString("guide_sha256"), row.getString("read_sha256")).toString(),
                row.getTimestamp("proposed_at").toInstant(),
                JSON.readValue(row.getString("content"), ProposalSheet.class));
    }
}
