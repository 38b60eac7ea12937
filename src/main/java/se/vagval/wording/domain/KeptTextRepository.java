package se.vagval.wording.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptTextRepository extends JpaRepository<KeptText, UUID> {

    Optional<KeptText> findFirstByCaseFileAndPaperAndPartOrderByNumberDesc(UUID caseFile, String paper, String part);

    Optional<KeptText> findByCaseFileAndPaperAndPartAndNumber(UUID caseFile, String paper, String part, int number);

    boolean existsByCaseFileAndPaperAndPartAndNumberGreaterThanAndSavedByNot(
            UUID caseFile, String paper, String part, int number, String savedBy);

    List<KeptText> findTop50ByCaseFileAndPaperAndPartOrderByNumberDesc(UUID caseFile, String paper, String part);
}
