package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseCodesRepository.Kind;
import se.vagval.casefile.domain.FocusAct.CaseFocused;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Fund;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Koppling till planers fokusområden. By the officer, to those of the version that the case is judged by. */
@Service
@Transactional
public class FocusTying {

    private final CaseCodesRepository ties;
    private final CaseAccess access;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FocusTying(
            CaseCodesRepository ties,
            CaseAccess access,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ties = ties;
        this.access = access;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** What a case is tied to, and what it could be. */
    public record Standing(
            FrameworkVersion framework,
            List<String> funds,
            Set<String> codes,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {

        /** Of the objectives of programmes those alone that the case asks for money from, or is tied to. */
        public List<FocusArea> offered() {
            var programmes = framework.funds().stream().map(Fund::code).collect(Collectors.toSet());
            return framework.focusAreas().stream()
                    .filter(it -> !programmes.contains(it.document())
                            || funds.contains(it.document())
                            || codes.contains(it.code()))
                    .toList();
        }

        public boolean knowsAll(Set<String> said) {
            return offered().stream()
                    .map(FocusArea::code)
                    .collect(Collectors.toSet())
                    .containsAll(said);
        }
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Standing standing(CaseFileId id) {
        var row = ties.of(id, Kind.FOCUS).orElseThrow(() -> new NotFoundRefusal("case file"));
        return new Standing(
                framework.version(row.frameworkVersion()),
                row.among(),
                Set.copyOf(row.codes()),
                row.version(),
                row.by(),
                row.at());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    @CaseOfficer
    public long tie(CaseFileId id, Set<String> said, long seen, UserId officer) {
        access.requireOfficer(id, officer);
        var standing = standing(id);
        if (!standing.knowsAll(said)) {
            throw new IllegalArgumentException("no such focus area in the version of this case");
        }
        if (standing.codes().equals(said)) {
            return standing.version();
        }
        var chosen = standing.framework().focusAreas().stream()
                .filter(it -> said.contains(it.code()))
                .toList();
        if (!ties.keep(id, Kind.FOCUS, chosen.stream().map(FocusArea::code).toList(), seen, officer, clock.instant())) {
            throw new EditedMeanwhileRefusal();
        }
        var names = chosen.stream().map(FocusArea::text).collect(Collectors.joining(", "));
        events.publishEvent(new CaseFocused(id, officer, names.isEmpty() ? "–" : names));
        return seen + 1;
    }
}
