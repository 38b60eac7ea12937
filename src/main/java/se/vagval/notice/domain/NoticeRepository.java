package se.vagval.notice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The notices and the choices of those who get them. */
@Repository
class NoticeRepository {

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was new: a day that is due is told once. */
    boolean add(Notice it) {
        var actor = it.actor();
        var caseFile = it.caseFile();
        return jdbc.sql("""
                        insert into notice (id, recipient, kind, case_file, about, actor, due, told_at)
                        values (:id, :recipient, :kind, :caseFile, :about, :actor, :due, :at) on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("recipient", it.recipient().value())
                        .param("kind", it.kind().name())
                        .param("caseFile", caseFile == null ? null : caseFile.value())
                        .param("about", it.about())
                        .param("actor", actor == null ? null : actor.value())
                        .param("due", it.due())
                        .param("at", Timestamp.from(it.toldAt()))
                        .update()
                == 1;
    }

    /** Newest first, those told before the moment. */
    List<Notice> of(UserId person, Instant before, int limit) {
        return jdbc.sql("""
                        select * from notice where recipient = :person and told_at < :before
                        order by told_at desc, id limit :limit
                        """)
                .param("person", person.value())
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((found, number) -> notice(found))
                .list();
    }

    int unreadOf(UserId person) {
        return jdbc.sql("select count(*) from notice where recipient = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void readUntil(UserId person, Instant until, Instant now) {
        jdbc.sql("update notice set read_at = :now where recipient = :person and read_at is null and told_at <= :until")
                .param("person", person.value())
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<NoticeChoice> choiceOf(UserId person) {
        return jdbc.sql("""
                        select c.*, array(select w.kind from notice_wish w where w.account = c.account order by w.kind) as kinds,
                               array(select w.wish from notice_wish w where w.account = c.account order by w.kind) as wishes
                        from notice_choice c where c.account = :person
                        """)
                .param("person", person.value())
                .query((found, number) -> choice(found))
                .optional();
    }

    void keep(NoticeChoice choice) {
        jdbc.sql("""
                        insert into notice_choice (account, wish, address) values (:account, :wish, :address)
                        on conflict (account) do update set wish = excluded.wish, address = excluded.address
                        """)
                .param("account", choice.person().value())
                .param("wish", choice.rest().name())
                .param("address", choice.address())
                .update();
        var otherwise = List.copyOf(choice.otherwise().entrySet());
        jdbc.sql("""
                        with gone as (delete from notice_wish where account = :account and not kind = any(cast(:kinds as text[])))
                        insert into notice_wish (account, kind, wish)
                        select :account, w.kind, w.wish
                        from unnest(cast(:kinds as text[]), cast(:wishes as text[])) w (kind, wish)
                        on conflict (account, kind) do update set wish = excluded.wish
                        """)
                .param("account", choice.person().value())
                .param("kinds", otherwise.stream().map(it -> it.getKey().name()).toArray(String[]::new))
                .param(
                        "wishes",
                        otherwise.stream().map(it -> it.getValue().name()).toArray(String[]::new))
                .update();
    }

    private static NoticeChoice choice(ResultSet found) throws SQLException {
        var kinds = (String[]) found.getArray("kinds").getArray();
        var wishes = (String[]) found.getArray("wishes").getArray();
        var otherwise = new EnumMap<NoticeKind, MailWish>(NoticeKind.class);
        for (var at = 0; at < kinds.length; at++) {
            var wish = MailWish.valueOf(wishes[at]);
            NoticeKind.named(kinds[at]).ifPresent(it -> otherwise.put(it, wish));
        }
        return new NoticeChoice(
                UserId.of(found.getString("account")),
                MailWish.valueOf(found.getString("wish")),
                otherwise,
                found.getString("address"));
    }

    private static Notice notice(ResultSet found) throws SQLException {
        var actor = found.getString("actor");
        var readAt = found.getTimestamp("read_at");
        var caseFile = found.getObject("case_file", UUID.class);
        return new Notice(
                found.getObject("id", UUID.class),
                UserId.of(found.getString("recipient")),
                NoticeKind.valueOf(found.getString("kind")),
                caseFile == null ? null : CaseFileId.of(caseFile),
                found.getString("about"),
                actor == null ? null : UserId.of(actor),
                found.getObject("due", LocalDate.class),
                found.getTimestamp("told_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
