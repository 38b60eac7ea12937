package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.calibration.domain.PracticeAct.PracticeAnswered;
import se.vagval.calibration.domain.PracticeAct.PracticeStarted;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Övar: the own level is given and stays; only then is there anything to compare it with. */
@Service
@Transactional
@CaseAssessor
public class Practising {

    private final PracticeCases cases;
    private final PracticeRepository rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Practising(PracticeCases cases, PracticeRepository rounds, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** Begins, or begins anew; a round without any answer is gone on with. */
    public void start(String practiceCase, UserId person) {
        var known = known(practiceCase);
        var standing = roundOf(known.id(), person);
        if (standing.filter(it -> it.answers().isEmpty()).isEmpty()) {
            begin(known, person);
        }
    }

    /** The first answer begins the round by itself. */
    public void answer(String practiceCase, String criterion, Verdict given, UserId person) {
        var known = known(practiceCase);
        if (known.knownOf(criterion).isEmpty()) {
            throw new NotFoundRefusal("criterion to practise");
        }
        if (given.reason().isBlank()) {
            throw new CalibrationRefusal(Reason.REASON_MISSING);
        }
        var round =
                roundOf(practiceCase, person).map(PracticeRepository.Round::id).orElseGet(() -> begin(known, person));
        if (!rounds.answer(round, criterion, given, clock.instant())) {
            throw new CalibrationRefusal(Reason.ALREADY_ANSWERED);
        }
        events.publishEvent(new PracticeAnswered(round, person, criterion));
    }

    private UUID begin(PracticeCase known, UserId person) {
        var round = UUID.randomUUID();
        rounds.start(round, known.id(), person, clock.instant());
        events.publishEvent(new PracticeStarted(round, person));
        return round;
    }

    private Optional<PracticeRepository.Round> roundOf(String practiceCase, UserId person) {
        return rounds.latestOf(person).stream()
                .filter(it -> it.practiceCase().equals(practiceCase))
                .findFirst();
    }

    private PracticeCase known(String id) {
        return cases.find(id).orElseThrow(() -> new NotFoundRefusal("practice case"));
    }
}
