package se.vagval.decision.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The notices that have been sent, one a meeting at most. */
interface MeetingNoticeRepository extends JpaRepository<MeetingNotice, UUID> {

    Optional<MeetingNotice> findByMeeting(UUID meeting);
}
