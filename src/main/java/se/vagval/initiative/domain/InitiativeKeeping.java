package se.vagval.initiative.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.Initiative.Content;
import se.vagval.initiative.InitiativeKind;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.initiative.domain.InitiativeAct.InitiativeAdded;
import se.vagval.initiative.domain.InitiativeAct.InitiativeChanged;
import se.vagval.initiative.domain.InitiativeRefusal.Reason;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.Framework;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Paging.Slice;

/** Registret: read by all who read cases, kept by the officers. */
@Service
@Transactional
public class InitiativeKeeping {

    public static final int PAGE = 50;

    private final InitiativeRepository initiatives;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitiativeKeeping(
            InitiativeRepository initiatives, Framework framework, ApplicationEventPublisher events, Clock clock) {
        this.initiatives = initiatives;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody looks for: words as they are typed, and a focus area by its code; what is empty finds all. */
    public record Sought(
            String words,
            @Nullable InitiativeStatus status,
            @Nullable InitiativeKind kind,
            String focus) {

        public boolean isAll() {
            return words.isEmpty() && status == null && kind == null && focus.isEmpty();
        }
    }

    /** By theme; {@code after} is the last one of the page before. */
    @CaseReader
    @Transactional(readOnly = true)
    public Slice<Initiative> list(Sought sought, @Nullable UUID after) {
        var from = Optional.ofNullable(after).flatMap(initiatives::find);
        return Slice.of(
                initiatives.list(
                        sought,
                        from.map(it -> it.content().theme().toLowerCase(java.util.Locale.of("sv")))
                                .orElse(null),
                        from.map(Initiative::id).orElse(null),
                        PAGE + 1),
                PAGE);
    }

    /** Those that stand under a focus area of a plan, by theme. */
    @CaseReader
    @Transactional(readOnly = true)
    public List<Initiative> underFocusAreas() {
        return initiatives.underFocusAreas();
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Initiative get(UUID id) {
        return initiatives.find(id).orElseThrow(() -> new NotFoundRefusal("initiative"));
    }

    /** @return the new one, or the one of the same theme and owner that already stood there */
    @CaseOfficer
    public Optional<UUID> add(Content content, UserId officer) {
        require(content);
        var added = new Initiative(UUID.randomUUID(), 1, content, null, officer, clock.instant());
        if (!initiatives.add(added)) {
            return Optional.empty();
        }
        events.publishEvent(new InitiativeAdded(added.id(), officer));
        return Optional.of(added.id());
    }

    /** @return the version after it */
    @CaseOfficer
    public int change(UUID id, Content content, int seen, UserId officer) {
        require(content);
        var standing = get(id);
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        if (standing.content().equals(content)) {
            return standing.version();
        }
        if (!initiatives.change(
                new Initiative(id, seen, content, standing.caseFile(), officer, clock.instant()), seen)) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new InitiativeChanged(id, officer));
        return seen + 1;
    }

    private void require(Content content) {
        if (content.theme().isBlank()) {
            throw new InitiativeRefusal(Reason.NO_THEME);
        }
        if (content.kind() != null
                && content.kind().isTurnedToSomebody()
                && content.towards().isBlank()) {
            throw new InitiativeRefusal(Reason.TURNED_TO_NOBODY);
        }
        var known = framework.versions().getFirst();
        List<String> places = content.municipalities();
        if (places.stream().anyMatch(it -> known.municipality(it).isEmpty())) {
            throw new InitiativeRefusal(Reason.UNKNOWN_MUNICIPALITY);
        }
        var areas = known.focusAreas().stream().map(FocusArea::code).toList();
        if (!areas.containsAll(content.focusAreas())) {
            throw new InitiativeRefusal(Reason.UNKNOWN_FOCUS_AREA);
        }
    }
}
