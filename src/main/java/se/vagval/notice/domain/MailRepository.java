package se.vagval.notice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.LetterKey;
import se.vagval.identity.UserId;

/** The mails on their way; a mail is taken by one sender only. */
@Repository
class MailRepository {

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NoticeChoice choice, UUID notice, Instant now) {
        jdbc.sql("""
                        insert into notice_mail (id, account, address, notice, waiting, state, made_at, next_try_at)
                        values (:id, :account, :address, :notice, 1, 'WAITING', :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("account", choice.person().value())
                .param("address", choice.address())
                .param("notice", notice)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** A letter of a case, on behalf of whoever asked for it to be sent. */
    void addLetter(LetterKey letter, UserId sender, String address, Instant now) {
        jdbc.sql("""
                        insert into notice_mail (id, account, address, letter_kind, letter, waiting, state, made_at, next_try_at)
                        values (:id, :account, :address, :kind, :letter, 1, 'WAITING', :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("account", sender.value())
                .param("address", address)
                .param("kind", letter.kind().name())
                .param("letter", letter.id())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** One mail a day to each who has something unread of what is wanted so, told since the mail before. */
    int addDaily(LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert into notice_mail (id, account, address, day, waiting, state, made_at, next_try_at)
                        select gen_random_uuid(), c.account, c.address, :day, count(*), 'WAITING', :now, :now
                        from notice_choice c join notice n on n.recipient = c.account and n.read_at is null
                        left join notice_wish w on w.account = c.account and w.kind = n.kind
                        where coalesce(w.wish, c.wish) = 'DAILY' and n.told_at > coalesce(
                            (select max(m.made_at) from notice_mail m where m.account = c.account and m.day is not null), 'epoch')
                        group by c.account, c.address
                        on conflict (account, day) where day is not null do nothing
                        """).param("day", day).param("now", Timestamp.from(now)).update();
    }

    /** The mail that has waited longest becomes this sender's own. */
    Optional<OutgoingMail> take(Instant now) {
        return jdbc.sql("""
                        update notice_mail set state = 'SENDING', attempts = attempts + 1, tried_at = :now
                        where id = (select id from notice_mail where state = 'WAITING' and next_try_at <= :now
                                    order by next_try_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", Timestamp.from(now))
                .query((found, number) -> mail(found))
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql(
                        "update notice_mail set state = 'SENT', sent_at = :now, problem = null where id = :id and state = 'SENDING'")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** To be tried again at a moment, or given up when there is none. */
    void failed(UUID id, MailProblem problem, @Nullable Instant nextTry) {
        jdbc.sql("""
                        update notice_mail set state = :state, problem = :problem, next_try_at = coalesce(:next, next_try_at)
                        where id = :id and state = 'SENDING'
                        """)
                .param("id", id)
                .param("state", (nextTry == null ? MailState.FAILED : MailState.WAITING).name())
                .param("problem", problem.name())
                .param("next", nextTry == null ? null : Timestamp.from(nextTry), Types.TIMESTAMP)
                .update();
    }

    /** Those whose sender never came back; the letters among them. */
    List<LetterKey> leave(Instant takenBefore) {
        return jdbc
                .sql("""
                        update notice_mail set state = 'UNCERTAIN', problem = 'STOPPED'
                        where state = 'SENDING' and tried_at < :before returning letter_kind, letter
                        """)
                .param("before", Timestamp.from(takenBefore))
                .query((found, number) -> Optional.ofNullable(letter(found)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What waits for somebody who has left never goes; the letters of a case are the region's, and go. */
    void stop(UserId person) {
        jdbc.sql("""
                        update notice_mail set state = 'FAILED', problem = 'ACCOUNT_CLOSED'
                        where account = :account and state = 'WAITING' and letter is null
                        """).param("account", person.value()).update();
    }

    /** Whose it is, when it stood still. */
    Optional<UserId> sendAgain(UUID id, Instant now) {
        return jdbc.sql("""
                        update notice_mail set state = 'WAITING', attempts = 0, next_try_at = :now
                        where id = :id and state in ('FAILED', 'UNCERTAIN') and problem <> 'ACCOUNT_CLOSED' and letter is null
                        returning account
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional()
                .map(UserId::of);
    }

    Map<MailState, Long> countByState() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        jdbc.sql("select state, count(*) as mails from notice_mail group by state")
                .query((found, number) ->
                        Map.entry(MailState.valueOf(found.getString("state")), found.getLong("mails")))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    /** The newest, those that have not gone first. */
    List<OutgoingMail> latest(int limit) {
        return jdbc.sql("select * from notice_mail order by (state = 'SENT'), made_at desc limit :limit")
                .param("limit", limit)
                .query((found, number) -> mail(found))
                .list();
    }

    private static @Nullable LetterKey letter(ResultSet found) throws SQLException {
        var kind = found.getString("letter_kind");
        return kind == null ? null : new LetterKey(LetterKey.Kind.valueOf(kind), found.getObject("letter", UUID.class));
    }

    private static OutgoingMail mail(ResultSet found) throws SQLException {
        var sentAt = found.getTimestamp("sent_at");
        var problem = found.getString("problem");
        return new OutgoingMail(
                found.getObject("id", UUID.class),
                UserId.of(found.getString("account")),
                found.getString("address"),
                found.getInt("waiting"),
                letter(found),
                MailState.valueOf(found.getString("state")),
                found.getInt("attempts"),
                found.getTimestamp("made_at").toInstant(),
                found.getTimestamp("next_try_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                problem == null ? null : MailProblem.valueOf(problem));
    }
}
