package se.vagval.worklist.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Person;
import se.vagval.identity.SignedIn;

/** Puts a person's work list together from the corners of the person's roles. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class WorklistReading {

    private final List<Corner> corners;
    private final Clock clock;

    WorklistReading(List<Corner> corners, Clock clock) {
        this.corners = corners;
        this.clock = clock;
    }

    public Worklist of(Person person) {
        var today = LocalDate.now(clock);
        var sections = corners.stream()
                .filter(it -> it.isFor(person))
                .flatMap(it -> it.sections(person, today).stream())
                .toList();
        return new Worklist(person.name(), today, sections);
    }
}
