package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.funding.domain.FundingAct.OrganisationKept;
import se.vagval.funding.domain.FundingAct.ProvisionWritten;
import se.vagval.funding.domain.FundingAct.ProvisionsChosen;
import se.vagval.funding.domain.FundingRefusal.Reason;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.FundsKeeper;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** The registers of law and of partly owned organisations, and what a case takes from them. */
@Service
@Transactional
public class LawKeeping {

    private final LawRepository laws;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;

    LawKeeping(LawRepository laws, CaseFiles caseFiles, CaseInsight insight, ApplicationEventPublisher events) {
        this.laws = laws;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.events = events;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<Provision> provisions() {
        return laws.provisions();
    }

    @SignedIn
    @Transactional(readOnly = true)
    public List<Provision> ofCase(CaseFileId id) {
        return laws.ofCase(id);
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<KnownOrganisation> organisations() {
        return laws.organisations();
    }

    /** The applicant, when the region is known to own a part of it. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<KnownOrganisation> partlyOwned(CaseFileId id) {
        var number = caseFiles.organisationOf(id);
        return number.isEmpty() ? Optional.empty() : laws.organisation(number).filter(KnownOrganisation::isPartlyOwned);
    }

    @CaseOfficer
    public void choose(CaseFileId id, List<UUID> provisions, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        var known = laws.provisions().stream().map(Provision::id).toList();
        requireThat(known.containsAll(provisions), Reason.NO_SUCH_PROVISION);
        var chosen = laws.ofCase(id).stream().map(Provision::id).collect(Collectors.toSet());
        if (chosen.equals(Set.copyOf(provisions))) {
            return;
        }
        laws.choose(id, provisions);
        events.publishEvent(new ProvisionsChosen(id, officer));
    }

    /** A new provision, or a new version of one that is known by the code. */
    @FundsKeeper
    public void write(String code, String law, String place, String wording, LocalDate from, UserId keeper) {
        var id = UUID.randomUUID();
        var said = new Provision(id, code, 1, law, place, wording, from, null);
        var isKnown = laws.provisions().stream()
                .filter(it -> it.code().equals(code))
                .max(Comparator.comparingInt(Provision::number))
                .filter(said::saysTheSameAs)
                .isPresent();
        if (isKnown) {
            return;
        }
        laws.add(said);
        events.publishEvent(new ProvisionWritten(id, keeper));
    }

    /**
     * The number is what an organisation is known by, so who changes one does not change the number.
     *
     * @param organisation carries the version that was on the page, nought for a new one
     * @param opened the number of the one that is changed, empty for a new one
     */
    @FundsKeeper
    public void keep(KnownOrganisation organisation, String opened, UserId keeper) {
        requireThat(opened.isEmpty() || opened.equals(organisation.number()), Reason.OTHER_ORGANISATION);
        var known = laws.organisation(organisation.number());
        if (known.filter(organisation::saysTheSameAs).isPresent()) {
            return;
        }
        requireThat(known.isEmpty() || !opened.isEmpty(), Reason.ORGANISATION_EXISTS);
        laws.keep(organisation);
        events.publishEvent(new OrganisationKept(organisation.number(), keeper));
    }
}
