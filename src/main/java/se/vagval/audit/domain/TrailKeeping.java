package se.vagval.audit.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.audit.submission.SubmissionLedger;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.AccountHistory;
import se.vagval.identity.Auditor;
import se.vagval.identity.DeputyAppointed;
import se.vagval.identity.SignedIn;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UserId;

/** Spårlogg. Writes inside the transaction of the act itself: no act without its trace, no trace without its act. */
@Service
class TrailKeeping implements AuditEntries, AccountHistory {

    private static final String ACCOUNT = "Account";
    private static final int LATEST_OF_ACCOUNT = 50;

    private final AuditRepository store;
    private final AuditChain chain;
    private final AuditGathering gathering;
    private final AuditCodec codec;
    private final SubmissionLedger submissions;
    private final ActingDeputies standIns;
    private final Clock clock;

    TrailKeeping(
            AuditRepository store,
            AuditChain chain,
            AuditGathering gathering,
            AuditCodec codec,
            SubmissionLedger submissions,
            ActingDeputies standIns,
            Clock clock) {
        this.submissions = submissions;
        this.standIns = standIns;
        this.store = store;
        this.chain = chain;
        this.gathering = gathering;
        this.codec = codec;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AuditableEvent act) {
        if (!act.onlyReads()) {
            submissions.acted();
        }
        var name = nameOf(act);
        var details = new LinkedHashMap<>(act.details());
        standIns.insteadOf(name.by(), act.subject(), act.actor())
                .ifPresent(it -> details.put(AuditCodec.INSTEAD_OF, it.value()));
        write(act.subject(), name.value(), act.actor(), details, act.part());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountChanged change) {
        submissions.acted();
        var details = new LinkedHashMap<String, String>();
        details.put("account", change.account().value());
        details.putAll(change.facts());
        write(subjectOf(change.account()), ACCOUNT + change.act(), change.actor(), details, null);
    }

    @Override
    @SystemAdministrator
    @Transactional(readOnly = true)
    public List<AccountHistory.Entry> of(UserId account) {
        return store.latestOf(subjectOf(account), LATEST_OF_ACCOUNT).stream()
                .map(row -> new AccountHistory.Entry(
                        AccountChanged.Act.valueOf(row.act().substring(ACCOUNT.length())),
                        UserId.of(row.actor()),
                        row.at(),
                        codec.named(row.content())))
                .toList();
    }

    private static UUID subjectOf(UserId account) {
        return UUID.nameUUIDFromBytes(account.value().getBytes(StandardCharsets.UTF_8));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DeputyAppointed change) {
        var subject = UUID.nameUUIDFromBytes(("deputy " + change.deputy().value()).getBytes(StandardCharsets.UTF_8));
        var details = new LinkedHashMap<String, String>();
        details.put("account", change.deputy().value());
        details.put("from", change.from().toString());
        details.put("to", change.to().toString());
        details.put("replaced", change.replaced().value());
        write(subject, "Deputy" + change.act(), change.actor(), details, null);
    }

    @Override
    @SignedIn
    @Transactional(readOnly = true)
    public List<AuditEntry> latestOf(UUID subject, int limit) {
        return store.latestOf(subject, limit).stream().map(this::entry).toList();
    }

    @Override
    @SignedIn
    @Transactional(readOnly = true)
    public List<AuditEntry> olderOf(UUID subject, long sequence, int limit) {
        return store.olderOf(subject, sequence, limit).stream().map(this::entry).toList();
    }

    @Override
    @SignedIn
    @Transactional(readOnly = true)
    public List<AuditEntry> olderOf(UUID subject, Set<String> acts, long sequence, int limit) {
        return store.olderOf(subject, acts, sequence, limit).stream()
                .map(this::entry)
                .toList();
    }

    @Override
    @Auditor
    @Transactional(readOnly = true)
    public List<AuditEntry> all(@Nullable Place beyond, int limit) {
        var from = beyond == null ? new Place(clock.instant().plus(1, ChronoUnit.DAYS), new UUID(0, 0), 0) : beyond;
        return store.all(from.at(), from.subject(), from.sequence(), limit).stream()
                .map(this::entry)
                .toList();
    }

    private AuditEntry entry(AuditRow row) {
        var details = codec.named(row.content());
        var insteadOf = details.remove(AuditCodec.INSTEAD_OF);
        return new AuditEntry(
                row.subject(),
                row.seq(),
                row.act(),
                UserId.of(row.actor()),
                insteadOf == null ? null : UserId.of(insteadOf),
                row.at(),
                details);
    }

    private static ActName nameOf(AuditableEvent act) {
        var name = act.getClass().getAnnotation(ActName.class);
        if (name == null) {
            throw new IllegalStateException("an act without a name in the trail: " + act.getClass());
        }
        return name;
    }

    private void write(UUID subject, String act, UserId actor, Map<String, String> details, @Nullable String part) {
        store.lock(subject);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (part != null && isSavedByItself()) {
            gathering.keep(subject, act, part, actor.value(), at, details);
        } else {
            chain.append(subject, endOf(subject), act, actor.value(), at, codec.ordered(details));
        }
    }

    /** What is gathered comes before the act, which is seldom: that there is any is told with the end itself. */
    private AuditRepository.End endOf(UUID subject) {
        var end = store.endOf(subject);
        if (!end.gathering()) {
            return end;
        }
        gathering.seal(subject);
        return store.endOf(subject);
    }

    /** A form with autosave says so; a person's own save is an act of its own. */
    private static boolean isSavedByItself() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && "true".equals(attributes.getRequest().getHeader("X-Autosave"));
    }
}
