package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.strategy.ProjectType;

/** Reads the list's rows. */
final class CaseRows {

    private CaseRows() {}

    static CaseRow read(ResultSet found) throws SQLException {
        return new CaseRow(
                CaseFileId.of(found.getObject("id", UUID.class)),
                found.getString("registry_number"),
                found.getString("title"),
                found.getString("applicant"),
                found.getObject("received", LocalDate.class),
                CaseStatus.valueOf(found.getString("status")),
                found.getString("officer"),
                found.getLong("applied_amount"),
                found.getString("unit"),
                ProjectType.valueOf(found.getString("project_type")),
                texts(found, "funds"),
                texts(found, "municipalities"),
                texts(found, "small_areas"),
                moment(found),
                found.getString("key"),
                Insight.valueOf(found.getString("insight")));
    }

    private static List<String> texts(ResultSet found, String column) throws SQLException {
        return List.of((String[]) found.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet found) throws SQLException {
        var moment = found.getObject("moved_at", OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
