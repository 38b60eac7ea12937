package se.vagval.statement.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Opinions that have been sent; rows are only ever added. */
interface SentOpinionRepository extends JpaRepository<SentOpinion, UUID> {}
