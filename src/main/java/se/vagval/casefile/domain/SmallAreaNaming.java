package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.FocusAct.CaseAreasNamed;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Statistikområden i ett ärende. Where within its municipalities it works; by the officer, and never asked for. */
@Service
@Transactional
public class SmallAreaNaming {

    private final CaseCodesRepository areas;
    private final CaseAccess access;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SmallAreaNaming(
            CaseCodesRepository areas,
            CaseAccess access,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.areas = areas;
        this.access = access;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** What a case has named, and the municipalities of the county that it lies in. */
    public record Standing(
            List<String> codes,
            List<Municipality> municipalities,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {

        /** The first that cannot be; nothing when all can. */
        public Optional<Fault> faultIn(String typed) {
            return SmallArea.typed(typed).stream()
                    .flatMap(it -> faultOf(it).stream())
                    .findFirst();
        }

        private Optional<Fault> faultOf(String code) {
            if (!SmallArea.isValid(code)) {
                return Optional.of(new Fault(Kind.NO_CODE, code));
            }
            var its = new SmallArea(code).municipality();
            return municipalities.stream().anyMatch(it -> it.code().equals(its))
                    ? Optional.empty()
                    : Optional.of(new Fault(Kind.OTHER_MUNICIPALITY, code));
        }
    }

    /** Fel i en kod. */
    public record Fault(Kind kind, String code) {}

    public enum Kind {
        NO_CODE,
        OTHER_MUNICIPALITY
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Standing standing(CaseFileId id) {
        var row = areas.of(id, CaseCodesRepository.Kind.SMALL_AREA).orElseThrow(() -> new NotFoundRefusal("case file"));
        var county = framework.version(row.frameworkVersion());
        var municipalities = row.among().stream()
                .flatMap(it -> county.municipality(it).stream())
                .toList();
        return new Standing(row.codes(), municipalities, row.version(), row.by(), row.at());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    @CaseOfficer
    public long name(CaseFileId id, String typed, long seen, UserId officer) {
        access.requireOfficer(id, officer);
        var standing = standing(id);
        if (standing.faultIn(typed).isPresent()) {
            throw new IllegalArgumentException("no such area in the municipalities of this case");
        }
        var codes = SmallArea.typed(typed);
        if (standing.codes().equals(codes)) {
            return standing.version();
        }
        if (!areas.keep(id, CaseCodesRepository.Kind.SMALL_AREA, codes, seen, officer, clock.instant())) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new CaseAreasNamed(id, officer, codes.isEmpty() ? "–" : String.join(", ", codes)));
        return seen + 1;
    }
}
