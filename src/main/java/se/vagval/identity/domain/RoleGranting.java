package se.vagval.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.AccountChanged.Act;
import se.vagval.identity.Role;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UserId;

/** Roller som kräver två: proposed by one administrator, confirmed or declined by another. */
@Service
@SystemAdministrator
@Transactional
public class RoleGranting {

    private final AccountRepository accounts;
    private final RoleProposalRepository proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleGranting(
            AccountRepository accounts,
            RoleProposalRepository proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /** A role that waits to be confirmed. */
    public record Waiting(UserId account, Role role, UserId proposedBy, Instant proposedAt) {

        private static Waiting of(RoleProposal proposal) {
            return new Waiting(proposal.account(), proposal.role(), proposal.proposedBy(), proposal.proposedAt());
        }

        public boolean mayBeConfirmedBy(UserId administrator) {
            return !administrator.equals(proposedBy) && !administrator.equals(account);
        }
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return proposals.waiting().stream().map(Waiting::of).toList();
    }

    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(UserId account) {
        return proposals.waitingFor(account.value()).stream().map(Waiting::of).toList();
    }

    public void confirm(UserId account, Role role, UserId administrator) {
        var proposal = proposal(account, role);
        proposal.confirm(administrator, clock.instant());
        accounts.withRoles(account.value()).orElseThrow().grant(role);
        tell(Act.ROLE_CONFIRMED, proposal, administrator);
    }

    public void decline(UserId account, Role role, UserId administrator) {
        var proposal = proposal(account, role);
        proposal.decline(administrator, clock.instant());
        tell(Act.ROLE_DECLINED, proposal, administrator);
    }

    /** Those of the wanted roles that can be given at once; the others are proposed, and what is no longer wanted declined. */
    Set<Role> settle(UserId account, Set<Role> has, Set<Role> wanted, UserId administrator) {
        var now = EnumSet.noneOf(Role.class);
        wanted.stream().filter(role -> !role.takesTwo() || has.contains(role)).forEach(now::add);
        var waiting = proposals.waitingFor(account.value());
        var toPropose = EnumSet.noneOf(Role.class);
        toPropose.addAll(wanted);
        toPropose.removeAll(now);
        waiting.stream()
                .filter(it -> !wanted.contains(it.role()))
                .forEach(it -> decline(account, it.role(), administrator));
        waiting.forEach(it -> toPropose.remove(it.role()));
        propose(account, toPropose, administrator);
        return now;
    }

    void propose(UserId account, Collection<Role> roles, UserId administrator) {
        for (var role : roles) {
            var proposal = proposals.save(new RoleProposal(account, role, administrator, clock.instant()));
            tell(Act.ROLE_PROPOSED, proposal, administrator);
        }
    }

    private RoleProposal proposal(UserId account, Role role) {
        return proposals
                .waitingFor(account.value(), role)
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.NOT_PROPOSED));
    }

    private void tell(Act act, RoleProposal proposal, UserId actor) {
        events.publishEvent(new AccountChanged(
                act, proposal.account(), actor, Map.of("role", proposal.role().name())));
    }
}
