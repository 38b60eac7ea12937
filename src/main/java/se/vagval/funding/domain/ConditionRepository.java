package se.vagval.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.InsightConditions;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** The conditions that are watched. */
@Repository
class ConditionRepository {

    private static final String IN_ORDER = " order by (state <> 'OPEN'), due nulls last, created_at, id";

    private final JdbcClient jdbc;

    ConditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WatchedCondition> ofCase(CaseFileId caseFile) {
        return jdbc.sql("select * from watched_condition where case_file = :id" + IN_ORDER)
                .param("id", caseFile.value())
                .query((row, number) -> condition(row))
                .list();
    }

    /** What other cases of the same organisation have left open. */
    List<WatchedCondition> openElsewhere(String organisation, CaseFileId but, int limit) {
        return openElsewhere(organisation, but, "true", Map.of(), limit);
    }

    /** The same, of those cases alone that are open to the reader: what is closed takes no room of the others. */
    List<WatchedCondition> openElsewhere(String organisation, CaseFileId but, InsightConditions insight, int limit) {
        return openElsewhere(organisation, but, insight.open(), insight.values(), limit);
    }

    private List<WatchedCondition> openElsewhere(
            String organisation, CaseFileId but, String condition, Map<String, ?> values, int limit) {
        return organisation.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from watched_condition w
                        where state = 'OPEN' and case_file <> :but
                            and exists (select from case_file c where c.id = w.case_file and %s)
                            and case_file in (
                        """.formatted(condition) + FundingRepository.CASES_OF + ")" + IN_ORDER + " limit :limit")
                        .params(values)
                        .param("organisation", organisation)
                        .param("but", but.value())
                        .param("limit", limit)
                        .query((row, number) -> condition(row))
                        .list();
    }

    /** What the person watches and is due by the day, or has no day at all. */
    List<WatchedCondition> waitingFor(UserId owner, LocalDate until, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from watched_condition
                        where owner = :owner and state = 'OPEN' and kind <> 'NEXT_STEP' and (due is null or due <= :until)
                          and (cast(:after as uuid) is null
                               or (coalesce(due, 'infinity'), created_at, id)
                                  > (select coalesce(a.due, 'infinity'), a.created_at, a.id from watched_condition a
                                     where a.id = cast(:after as uuid)))
                        """ + IN_ORDER + " limit :limit")
                .param("owner", owner.value())
                .param("until", until)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query((row, number) -> condition(row))
                .list();
    }

    /** What the person watches and has a day between the two. */
    List<WatchedCondition> dueOf(UserId owner, LocalDate from, LocalDate until, int limit) {
        return jdbc.sql("""
                        select * from watched_condition
                        where owner = :owner and state = 'OPEN' and kind <> 'NEXT_STEP' and due between :from and :until
                        """ + IN_ORDER + " limit :limit")
                .param("owner", owner.value())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .query((row, number) -> condition(row))
                .list();
    }

    Optional<WatchedCondition> find(CaseFileId caseFile, UUID id) {
        return jdbc.sql("select * from watched_condition where case_file = :case and id = :id")
                .param("case", caseFile.value())
                .param("id", id)
                .query((row, number) -> condition(row))
                .optional();
    }

    void add(WatchedCondition it, Instant now) {
        jdbc.sql("""
                        insert into watched_condition (id, version, case_file, kind, text, decided, owner,
                            due, state, note, settled_on, created_at)
                        values (:id, 1, :case, :kind, :text, :decided, :owner, :due, :state, :note,
                            :settled, :now)
                        """)
                .param("id", it.id())
                .param("case", it.caseFile().value())
                .param("kind", it.kind().name())
                .param("text", it.text())
                .param("decided", it.decided())
                .param("owner", it.owner() == null ? null : it.owner().value())
                .param("due", it.due())
                .param("state", it.state().name())
                .param("note", it.note())
                .param("settled", it.settledOn())
                .param("now", Timestamp.from(now))
                .update();
    }

    void change(WatchedCondition it) {
        var changed = jdbc.sql("""
                        update watched_condition set version = version + 1, kind = :kind, owner = :owner, due = :due,
                            state = :state, note = :note, settled_on = :settled
                        where id = :id and version = :version
                        """)
                .param("id", it.id())
                .param("version", it.version())
                .param("kind", it.kind().name())
                .param("owner", it.owner() == null ? null : it.owner().value())
                .param("due", it.due())
                .param("state", it.state().name())
                .param("note", it.note())
                .param("settled", it.settledOn())
                .update();
        FundingRefusal.requireThat(changed == 1, FundingRefusal.Reason.CHANGED_MEANWHILE);
    }

    /**
     * What a corrected decision demands in the same words, but for their signs, keeps its watcher, day and note; what it demands
     * anew is added, and what it no longer demands falls away, unless somebody has settled it.
     */
    void replaceDecided(CaseFileId caseFile, Map<String, ConditionKind> said, @Nullable UserId officer, Instant now) {
        var today = now.atZone(Swedish.ZONE).toLocalDate();
        var known = ofCase(caseFile).stream().filter(WatchedCondition::decided).toList();
        var left = new ArrayList<>(
                known.stream().filter(it -> !said.containsKey(it.text())).toList());
        said.forEach((text, kind) -> {
            if (known.stream().anyMatch(it -> it.text().equals(text))) {
                return;
            }
            var before = left.stream().filter(it -> it.isWordedAs(text)).findFirst();
            if (before.isPresent()) {
                left.remove(before.get());
                reword(before.get(), text);
            } else {
                add(decided(caseFile, kind, text, kind == ConditionKind.NEXT_STEP ? null : officer, today), now);
            }
        });
        left.stream().filter(WatchedCondition::isOpen).forEach(it -> fallAway(it, today));
    }

    private static WatchedCondition decided(
            CaseFileId caseFile, ConditionKind kind, String text, @Nullable UserId owner, LocalDate today) {
        return new WatchedCondition(
                UUID.randomUUID(),
                1,
                caseFile,
                kind,
                text,
                true,
                owner,
                WatchedCondition.dayIn(text, today).orElse(null),
                ConditionState.OPEN,
                "",
                null);
    }

    /** Nobody has said anything of it by that, so its version stays. */
    private void reword(WatchedCondition it, String text) {
        jdbc.sql("update watched_condition set text = :text where id = :id")
                .param("id", it.id())
                .param("text", text)
                .update();
    }

    /** What somebody has written of it stays to be read, as something that no decision demands any more. */
    private void fallAway(WatchedCondition it, LocalDate day) {
        if (it.isTouched()) {
            jdbc.sql("""
                            update watched_condition set version = version + 1, decided = false, state = 'WAIVED',
                                settled_on = :day where id = :id
                            """).param("id", it.id()).param("day", day).update();
        } else {
            jdbc.sql("delete from watched_condition where id = :id")
                    .param("id", it.id())
                    .update();
        }
    }

    private static WatchedCondition condition(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        return new WatchedCondition(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new CaseFileId(row.getObject("case_file", UUID.class)),
                ConditionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getBoolean("decided"),
                owner == null ? null : UserId.of(owner),
                row.getObject("due", LocalDate.class),
                ConditionState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("settled_on", LocalDate.class));
    }
}
