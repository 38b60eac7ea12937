package se.vagval.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.vagval.identity.Role;

interface RoleProposalRepository extends JpaRepository<RoleProposal, UUID> {

    @Query("select p from RoleProposal p where p.answer is null order by p.proposedAt")
    List<RoleProposal> waiting();

    @Query("select p from RoleProposal p where p.answer is null and p.accountId = :account order by p.role")
    List<RoleProposal> waitingFor(String account);

    @Query("select p from RoleProposal p where p.answer is null and p.accountId = :account and p.role = :role")
    Optional<RoleProposal> waitingFor(String account, Role role);
}
