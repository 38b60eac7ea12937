package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.casefile.InsightConditions;
import se.vagval.identity.Person;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.NotFoundRefusal;

/** Brings the facts of a case and a person before {@link CaseRules}; the one way to ask whether somebody may. */
@Component
@Transactional(readOnly = true)
public class CaseAccess implements CaseInsight {

    private final CaseFileRepository caseFiles;
    private final CaseInsightRepository insights;
    private final SecretReadings readings;
    private final Users users;

    CaseAccess(CaseFileRepository caseFiles, CaseInsightRepository insights, SecretReadings readings, Users users) {
        this.caseFiles = caseFiles;
        this.insights = insights;
        this.readings = readings;
        this.users = users;
    }

    /** One statement, and no transaction around it when nobody has begun one. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public CaseFacts factsOf(CaseFileId id, Person person) {
        return insights.of(id, InsightReader.of(person)).orElseThrow(() -> new NotFoundRefusal("case file"));
    }

    @Override
    public Map<CaseFileId, Insight> insightsOf(UserId reader, Collection<CaseFileId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : insights.of(ids, InsightReader.of(person(reader))).stream()
                        .collect(Collectors.toMap(CaseFacts::id, CaseFacts::insight));
    }

    @Override
    public Map<CaseFileId, Insight> judgementInsightsOf(UserId reader, Collection<CaseFileId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var who = person(reader);
        return insights.of(ids, InsightReader.of(who)).stream()
                .collect(Collectors.toMap(
                        CaseFacts::id,
                        it -> it.insight().isOpen() && CaseRules.isBlind(it, who) ? Insight.BLIND : it.insight()));
    }

    @Override
    public void require(CasePermission permission, CaseFileId id, UserId person) {
        var who = person(person);
        CaseRules.refusal(permission, factsOf(id, who), who).ifPresent(reason -> {
            throw new CaseRefusal(reason);
        });
    }

    boolean isAllowed(CasePermission permission, CaseFileId id, UserId person) {
        var who = person(person);
        return CaseRules.isAllowed(permission, factsOf(id, who), who);
    }

    @Override
    public Map<CaseFileId, Reason> refusalsOf(CasePermission permission, Collection<CaseFileId> ids, UserId person) {
        var who = person(person);
        var refusals = new HashMap<CaseFileId, Reason>();
        if (!ids.isEmpty()) {
            insights.of(ids, InsightReader.of(who))
                    .forEach(facts -> CaseRules.refusal(permission, facts, who)
                            .ifPresent(reason -> refusals.put(facts.id(), reason)));
        }
        return refusals;
    }

    @Override
    public Insight requireOpen(CaseFileId id, UserId person) {
        return opened(factsOf(id, person(person)).insight());
    }

    @Override
    public Insight requireJudgementOpen(CaseFileId id, UserId person) {
        var who = person(person);
        var facts = factsOf(id, who);
        var insight = opened(facts.insight());
        if (CaseRules.isBlind(facts, who)) {
            throw new CaseRefusal(Reason.BLIND);
        }
        return insight;
    }

    @Override
    public void requireOpenToChange(CaseFileId id, UserId person) {
        var facts = factsOf(id, person(person));
        opened(facts.insight());
        if (facts.status() == CaseStatus.ARCHIVED) {
            throw new CaseRefusal(Reason.ARCHIVED);
        }
    }

    private static Insight opened(Insight insight) {
        return switch (insight) {
            case CONFLICTED -> throw new CaseRefusal(Reason.CONFLICT_OF_INTEREST);
            case MARKED -> throw new CaseRefusal(Reason.SECRET);
            case BLIND -> throw new CaseRefusal(Reason.BLIND);
            case OPEN, OFFICER, MANAGER, NAMED, DECIDER -> insight;
        };
    }

    @Override
    public Set<CaseFileId> markedAmong(Collection<CaseFileId> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(insights.marked(ids));
    }

    /** Oldest first. */
    List<CaseFileId> openInStatus(CaseStatus status, Collection<CaseFileId> leftOut, UserId reader, int most) {
        return insights.openInStatus(status, leftOut, InsightReader.of(person(reader)), most);
    }

    /** Newest first. */
    List<CaseFileId> openSince(LocalDate day, UserId reader, int most) {
        return insights.openSince(day, InsightReader.of(person(reader)), most);
    }

    int closedSince(LocalDate day, UserId reader) {
        return insights.closedSince(day, InsightReader.of(person(reader)));
    }

    @Override
    public InsightConditions conditionsFor(Person reader) {
        return new InsightConditions(
                CaseSelection.OPEN,
                CaseRules.mustDeclare(reader) ? CaseSelection.DECLARED : "true",
                CaseRules.mayReadUnapproved(reader) ? "true" : "c.status not in (" + CaseRules.UNAPPROVED + ")",
                BlindReaderRepository.SIGHTED,
                InsightReader.of(reader).parameters());
    }

    @Override
    @Transactional
    public void noteReading(Collection<CaseFileId> ids, UserId reader) {
        readings.note(ids, reader);
    }

    CaseFile requireOfficer(CaseFileId id, UserId person) {
        return open(CasePermission.HANDLE, id, person);
    }

    CaseFile requireUnit(CaseFileId id, UserId manager) {
        return open(CasePermission.REVIEW, id, manager);
    }

    /** The registrar files things in any case; an officer only in the own one, or in one that nobody has taken. */
    CaseFile requireOfficerOrRegistrar(CaseFileId id, UserId person) {
        return open(CasePermission.FILE, id, person);
    }

    /** The case, for somebody who may do this in it. */
    CaseFile open(CasePermission permission, CaseFileId id, UserId person) {
        require(permission, id, person);
        return caseFiles.get(id);
    }

    /** Whoever is signed in has just been read anew; anybody else is looked up. */
    private Person person(UserId id) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(it -> it.getPrincipal() instanceof SignedInPerson signedIn ? signedIn.person() : null)
                .filter(it -> it.id().equals(id))
                .orElseGet(() -> users.person(id));
    }
}
