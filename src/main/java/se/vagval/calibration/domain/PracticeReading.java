package se.vagval.calibration.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.PracticeCase.Known;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.ProposalSheet;
import se.vagval.scoring.Proposals;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.NotFoundRefusal;

/** Reads practice for the one who practises. What is known of a criterion is shown once the own level is given. */
@Service
@Transactional(readOnly = true)
@CaseAssessor
public class PracticeReading {

    private static final int ENOUGH = 2;

    private final PracticeCases cases;
    private final PracticeRepository rounds;
    private final PairRepository pairs;
    private final Proposals proposals;
    private final Framework framework;

    PracticeReading(
            PracticeCases cases,
            PracticeRepository rounds,
            PairRepository pairs,
            Proposals proposals,
            Framework framework) {
        this.cases = cases;
        this.rounds = rounds;
        this.pairs = pairs;
        this.proposals = proposals;
        this.framework = framework;
    }

    /** All practice cases with how far the person has come, and the three steps of the introduction. */
    public record Track(List<Progress> cases, boolean practised, boolean compared, String framework) {}

    /** How far somebody has come with one practice case. */
    public record Progress(PracticeCase practiceCase, boolean started, int answered, int defended) {

        public boolean isDone() {
            return answered == practiceCase.known().size();
        }
    }

    /** One practice case with what the person has answered. */
    public record Sheet(PracticeCase practiceCase, FrameworkVersion framework, List<Line> lines) {

        public boolean isDone() {
            return lines.stream().allMatch(it -> it.own().isPresent());
        }

        public long defended() {
            return lines.stream().filter(Line::isDefended).count();
        }

        public Optional<Line> line(String criterion) {
            return lines.stream()
                    .filter(it -> it.dimension().code().equals(criterion))
                    .findFirst();
        }
    }

    /** One criterion; what is known and what is proposed only beside an own answer. */
    public record Line(
            Dimension dimension, Optional<Verdict> own, Optional<Known> known, Optional<LevelProposal> proposed) {

        public boolean isDefended() {
            return known.isPresent()
                    && own.isPresent()
                    && known.get().defends(own.get().mark());
        }
    }

    public Track track(UserId person) {
        var answers = answers(person);
        var progress = cases.all().stream()
                .map(it -> progress(it, answers.get(it.id())))
                .toList();
        return new Track(
                progress,
                progress.stream().filter(Progress::isDone).count() >= ENOUGH,
                !pairs.of(person).isEmpty(),
                framework.versions().getFirst().id());
    }

    public Sheet sheet(String practiceCase, UserId person) {
        var known = cases.find(practiceCase).orElseThrow(() -> new NotFoundRefusal("practice case"));
        var answers = answers(person).getOrDefault(practiceCase, Map.of());
        var version = framework.version(known.framework());
        var proposed = answers.isEmpty() ? Optional.<ProposalSheet>empty() : proposed(known);
        return new Sheet(
                known,
                version,
                known.known().stream()
                        .map(it -> line(version, it, Optional.ofNullable(answers.get(it.criterion())), proposed))
                        .toList());
    }

    private static Line line(
            FrameworkVersion version, Known known, Optional<Verdict> own, Optional<ProposalSheet> proposed) {
        return new Line(
                version.dimension(known.criterion()),
                own,
                own.map(it -> known),
                own.flatMap(it -> proposed).flatMap(it -> it.of(known.criterion())));
    }

    /** Read anew each time and kept nowhere: there is no case to keep it with. */
    private Optional<ProposalSheet> proposed(PracticeCase it) {
        return proposals.read(it.framework(), it.title(), it.type(), it.received(), it.content());
    }

    private static Progress progress(PracticeCase practiceCase, @Nullable Map<String, Verdict> answers) {
        var given = answers == null ? Map.<String, Verdict>of() : answers;
        return new Progress(practiceCase, answers != null, given.size(), (int) practiceCase.known().stream()
                .filter(it -> Optional.ofNullable(given.get(it.criterion()))
                        .filter(own -> it.defends(own.mark()))
                        .isPresent())
                .count());
    }

    private Map<String, Map<String, Verdict>> answers(UserId person) {
        return rounds.latestOf(person).stream()
                .collect(Collectors.toMap(PracticeRepository.Round::practiceCase, PracticeRepository.Round::answers));
    }
}
