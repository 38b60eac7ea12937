package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.domain.CaseAct.CaseClassified;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Klassificering. By the officer; a form of support decides whether a national priority belongs to it. */
@Service
@Transactional
public class Classifying {

    private final ClassificationRepository classifications;
    private final ClassificationSettings settings;
    private final CaseAccess access;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Classifying(
            ClassificationRepository classifications,
            ClassificationSettings settings,
            CaseAccess access,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classifications = classifications;
        this.settings = settings;
        this.access = access;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** What is said of a case, and what the rules ask. */
    public record Standing(
            CaseFileId id,
            String registryNumber,
            FrameworkVersion framework,
            String supportForm,
            boolean takesNational,
            Classification classification,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {

        /** The national strategy's areas, each followed by what is prioritised in it. */
        public List<FrameworkVersion.Item> nationals() {
            return framework.nationalAreas().stream()
                    .flatMap(area -> Stream.concat(
                            Stream.of(area),
                            framework.nationalPriorities().stream()
                                    .filter(it -> it.code().startsWith(area.code() + "."))))
                    .toList();
        }

        /** Why it cannot be so; nothing when it can. */
        public Optional<Fault> faultIn(Classification said) {
            var national = said.nationalPriority();
            if (takesNational == national.isEmpty()) {
                return Optional.of(takesNational ? Fault.NATIONAL_MISSING : Fault.LOCAL_ALONE);
            }
            var known = national.isEmpty()
                    || nationals().stream().anyMatch(it -> it.code().equals(national));
            return known
                            && framework.priorities().stream()
                                    .anyMatch(it -> it.code().equals(said.localClassification()))
                    ? Optional.empty()
                    : Optional.of(Fault.UNKNOWN_CODE);
        }
    }

    /** Fel i klassificeringen. */
    public enum Fault {
        NATIONAL_MISSING,
        LOCAL_ALONE,
        UNKNOWN_CODE
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Standing standing(CaseFileId id) {
        return classifications.of(id).map(this::standing).orElseThrow(() -> new NotFoundRefusal("case file"));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<Standing> standings(Collection<CaseFileId> ids) {
        return classifications.of(ids).stream().map(this::standing).toList();
    }

    /** By registry number; of those alone that the officer handles. */
    @CaseOfficer
    @Transactional(readOnly = true)
    public List<Standing> numbered(Collection<String> numbers, UserId officer) {
        var found = classifications.numbered(numbers);
        var refused = access.refusalsOf(
                CasePermission.HANDLE,
                found.stream().map(ClassificationRepository.Row::id).toList(),
                officer);
        return found.stream()
                .filter(it -> !refused.containsKey(it.id()))
                .map(this::standing)
                .toList();
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    @CaseOfficer
    public long classify(CaseFileId id, Classification said, long seen, UserId officer) {
        access.requireOfficer(id, officer);
        var standing = standing(id);
        if (standing.faultIn(said).isPresent()) {
            throw new IllegalArgumentException("no such classification of this case");
        }
        if (standing.classification().equals(said)) {
            return standing.version();
        }
        if (!classifications.keep(id, said, seen, officer, clock.instant())) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new CaseClassified(id, officer, said.nationalPriority(), said.localClassification()));
        return seen + 1;
    }

    private Standing standing(ClassificationRepository.Row row) {
        return new Standing(
                row.id(),
                row.registryNumber(),
                framework.version(row.frameworkVersion()),
                row.supportForm(),
                !settings.localOnly().contains(row.supportForm()),
                row.classification(),
                row.version(),
                row.by(),
                row.at());
    }
}
