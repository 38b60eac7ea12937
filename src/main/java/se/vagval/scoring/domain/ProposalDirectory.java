package se.vagval.scoring.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.KeptSheet;
import se.vagval.scoring.ProposalSheet;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.ProjectType;

/** Answers the assessment. Whoever asks has already shown that the case may be read. */
@Component
class ProposalDirectory implements Proposals {

    private final ScoringSettings settings;
    private final GuideReaders readers;
    private final ProposalSheetRepository sheets;
    private final Clock clock;

    ProposalDirectory(ScoringSettings settings, GuideReaders readers, ProposalSheetRepository sheets, Clock clock) {
        this.settings = settings;
        this.readers = readers;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public boolean areMadeFor(CaseFileSummary caseFile) {
        return settings.enabled()
                && readers.fingerprint(caseFile.frameworkVersion()).isPresent();
    }

    @Override
    public Optional<String> basisOf(CaseFileSummary caseFile, ApplicationContent application) {
        return basis(caseFile, ReadApplication.of(caseFile, application)).map(Basis::toString);
    }

    @Override
    @Transactional
    public Optional<KeptSheet> propose(CaseFileSummary caseFile, ApplicationContent application) {
        var read = ReadApplication.of(caseFile, application);
        return basis(caseFile, read).map(it -> propose(it, caseFile, read));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptSheet> kept(UUID sheet) {
        return settings.enabled() ? sheets.find(sheet) : Optional.empty();
    }

    @Override
    public Optional<ProposalSheet> read(
            String frameworkVersion,
            String title,
            ProjectType type,
            LocalDate received,
            ApplicationContent application) {
        return settings.enabled() && readers.fingerprint(frameworkVersion).isPresent()
                ? Optional.of(
                        readers.reader(frameworkVersion).read(ReadApplication.of(title, type, received, application)))
                : Optional.empty();
    }

    @Override
    public ChainReading chainOf(CaseFileSummary caseFile, ApplicationContent application) {
        var read = ReadApplication.of(caseFile, application);
        return basis(caseFile, read)
                .map(it -> readers.reader(caseFile.frameworkVersion()).chain(read))
                .orElse(ChainReading.NOTHING);
    }

    @Override
    public boolean isOwnLevelFirst() {
        return settings.ownLevelFirst();
    }

    private KeptSheet propose(Basis basis, CaseFileSummary caseFile, ReadApplication application) {
        return sheets.find(caseFile.id(), basis).orElseGet(() -> {
            var sheet = readers.reader(caseFile.frameworkVersion()).read(application);
            sheets.keep(caseFile.id(), caseFile.frameworkVersion(), basis, sheet, clock.instant());
            return sheets.find(caseFile.id(), basis).orElseThrow();
        });
    }

    private Optional<Basis> basis(CaseFileSummary caseFile, ReadApplication application) {
        return settings.enabled()
                ? readers.fingerprint(caseFile.frameworkVersion()).map(it -> new Basis(it, application.fingerprint()))
                : Optional.empty();
    }
}
