package se.vagval.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.notice.Notices;
import se.vagval.web.Paging.Slice;

/** What a person has been told, and what the person has chosen. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class NoticeReading implements Notices {

    static final int PAGE = 50;

    private final NoticeRepository notices;
    private final MailDoor door;
    private final CaseFiles cases;
    private final CaseInsight insight;
    private final Users users;

    NoticeReading(NoticeRepository notices, MailDoor door, CaseFiles cases, CaseInsight insight, Users users) {
        this.notices = notices;
        this.door = door;
        this.cases = cases;
        this.insight = insight;
        this.users = users;
    }

    /**
     * A notice with what is needed to say it, what was published by its edition; no address when the case has been closed to
     * the person since.
     */
    public record Told(
            UUID id,
            NoticeKind kind,
            String number,
            int edition,
            @Nullable String address,
            String actor,
            @Nullable LocalDate due,
            Instant at,
            boolean isNew) {}

    @Override
    public int unreadOf(UserId person) {
        return notices.unreadOf(person);
    }

    /** Newest first, those told before the moment; as many statements for one as for fifty. */
    public Slice<Told> of(UserId person, Instant before) {
        var found = Slice.of(notices.of(person, before, PAGE + 1), PAGE);
        var ids = found.rows().stream()
                .map(Notice::caseFile)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var summaries = cases.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        var insights = insight.insightsOf(person, ids);
        var names = new HashMap<UserId, String>(users.namesOf(found.rows().stream()
                .map(Notice::actor)
                .filter(Objects::nonNull)
                .toList()));
        return found.map(it -> told(it, summaries, insights, names));
    }

    /** The kinds that the person may be told of, and so is asked about. */
    public List<NoticeKind> kindsFor(UserId person) {
        return NoticeKind.reaching(users.person(person).actingRoles());
    }

    public NoticeChoice choiceOf(UserId person) {
        return notices.choiceOf(person).orElseGet(() -> NoticeChoice.none(person));
    }

    /** Whether mail goes anywhere at all. */
    public boolean hasMail() {
        return door.isOpen();
    }

    private static Told told(
            Notice it,
            Map<CaseFileId, CaseFileSummary> summaries,
            Map<CaseFileId, Insight> insights,
            Map<UserId, String> names) {
        var id = it.caseFile();
        var caseFile = id == null ? null : summaries.get(id);
        var number = caseFile == null ? "" : caseFile.registryNumber().value();
        var about = it.about();
        return new Told(
                it.id(),
                it.kind(),
                about == null ? number : it.kind().spoken(about),
                about == null ? 1 : it.kind().editionOf(about),
                address(it, insights),
                it.actor() == null
                        ? ""
                        : names.getOrDefault(it.actor(), it.actor().value()),
                it.due(),
                it.toldAt(),
                it.readAt() == null);
    }

    private static @Nullable String address(Notice it, Map<CaseFileId, Insight> insights) {
        var about = it.about();
        var id = it.caseFile();
        if (about != null) {
            return it.kind().addressOf(about);
        }
        return id != null && insights.getOrDefault(id, Insight.MARKED).isOpen() ? id.address() : null;
    }
}
