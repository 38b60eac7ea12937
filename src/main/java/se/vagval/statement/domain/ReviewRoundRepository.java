package se.vagval.statement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRoundRepository extends JpaRepository<ReviewRound, UUID> {

    /** The newest and the one before it: what is reviewed now, and what it is compared with. */
    List<ReviewRound> findTop2ByStatementIdOrderByNumberDesc(UUID statementId);

    Optional<ReviewRound> findByStatementIdAndNumber(UUID statementId, int number);

    /** All of them, newest first: the review page tells what was said before. */
    List<ReviewRound> findByStatementIdOrderByNumberDesc(UUID statementId);
}
