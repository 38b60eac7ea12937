package se.vagval.calibration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationFigures.Second;
import se.vagval.calibration.domain.OwnFigures.Line;
import se.vagval.calibration.domain.PairRepository.Compared;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.web.NotFoundRefusal;

/** A person's own figures: for that person, and for the RUS-samordnare; for nobody else, whatever their role. */
@Service
@Transactional(readOnly = true)
public class OwnFiguresReading {

    private final PairRepository pairs;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Framework framework;

    OwnFiguresReading(PairRepository pairs, CaseFiles caseFiles, Users users, Framework framework) {
        this.pairs = pairs;
        this.caseFiles = caseFiles;
        this.users = users;
        this.framework = framework;
    }

    @CaseAssessor
    public OwnFigures mine(UserId person) {
        return of(person, waiting(person));
    }

    @FrameworkSteward
    public OwnFigures ofPerson(UserId person) {
        if (users.find(person).isEmpty()) {
            throw new NotFoundRefusal("person");
        }
        return of(person, List.of());
    }

    private OwnFigures of(UserId person, List<Second> waiting) {
        var compared = pairs.of(person).stream().filter(Compared::hasLevels).toList();
        var steps = compared.stream().map(it -> lean(it, person)).toList();
        return new OwnFigures(
                users.nameOf(person),
                steps.size(),
                (int) steps.stream().filter(it -> it == 0).count(),
                (int) steps.stream().filter(it -> Math.abs(it) <= 1).count(),
                steps.isEmpty()
                        ? null
                        : steps.stream().mapToInt(it -> it).average().orElse(0),
                lines(compared, person),
                waiting);
    }

    private List<Line> lines(List<Compared> compared, UserId person) {
        return dimensions().values().stream()
                .map(dimension -> {
                    var steps = compared.stream()
                            .filter(it -> it.criterion().equals(dimension.code()))
                            .map(it -> lean(it, person))
                            .toList();
                    return new Line(
                            dimension,
                            steps.size(),
                            (int) steps.stream().filter(it -> it == 0).count(),
                            (int) steps.stream().filter(it -> it > 0).count(),
                            (int) steps.stream().filter(it -> it < 0).count());
                })
                .filter(it -> it.pairs() > 0)
                .toList();
    }

    private Map<String, Dimension> dimensions() {
        var found = new LinkedHashMap<String, Dimension>();
        framework.versions().forEach(version -> version.dimensions().forEach(it -> found.putIfAbsent(it.code(), it)));
        return found;
    }

    /** The person's level less the other's. */
    private static int lean(Compared it, UserId person) {
        var step = it.levels().first() - it.levels().second();
        return it.first().equals(person) ? step : -step;
    }

    private List<Second> waiting(UserId person) {
        var open = pairs.openOf(person);
        var cases = caseFiles
                .summariesOf(
                        open.stream().map(PairRepository.Overview::caseFile).toList())
                .stream()
                .collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return open.stream()
                .flatMap(it -> Optional.ofNullable(cases.get(it.caseFile())).stream()
                        .map(caseFile -> new Second(
                                it.id(),
                                caseFile.registryNumber().value(),
                                it.caseFile().address("andrabedomning/") + it.id(),
                                it.kind(),
                                it.state(),
                                person.value(),
                                it.askedAt())))
                .toList();
    }
}
