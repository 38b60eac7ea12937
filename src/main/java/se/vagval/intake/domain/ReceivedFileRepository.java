package se.vagval.intake.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.vagval.intake.ReceivedFileId;
import se.vagval.web.NotFoundRefusal;

interface ReceivedFileRepository extends Repository<ReceivedFile, UUID> {

    ReceivedFile save(ReceivedFile file);

    Optional<ReceivedFile> findById(UUID id);

    default ReceivedFile get(ReceivedFileId id) {
        return findById(id.value()).orElseThrow(() -> new NotFoundRefusal("received file"));
    }

    /** Two people, or two clicks, that hand in the same bytes wait for each other here. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:sha256, 0)) as text)", nativeQuery = true)
    void waitForTurn(String sha256);

    /** The applications that came in these bytes and were not dismissed, oldest first. */
    @Query("""
            select new se.vagval.intake.domain.KnownFile(
                f.id, f.sha256, f.part, f.mappingSource, f.mappingNumber, r.registration.at)
            from ReceivedFile f join IntakeReview r on r.id = f.id
            where f.sha256 in :sha256s and r.dismissal.at is null order by f.receivedAt""")
    List<KnownFile> known(Collection<String> sha256s);

    String SUMMARY = """
            select new se.vagval.intake.domain.ReceivedFileLine(
                f.id, f.name, f.channel, f.receivedBy, f.receivedAt, r.savedBy, r.savedAt, r.dismissal.reason)
            from ReceivedFile f join IntakeReview r on r.id = f.id
            """;

    @Query(SUMMARY + " where r.dismissal.at is null and r.registration.at is null order by f.receivedAt desc, f.id")
    List<ReceivedFileLine> waiting(Limit limit);

    @Query(SUMMARY + " where r.dismissal.at is not null order by r.dismissal.at desc, f.id")
    List<ReceivedFileLine> dismissed(Limit limit);
}
