package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.SavedViews;
import se.vagval.casefile.domain.CaseViewAct.CaseViewRemoved;
import se.vagval.casefile.domain.CaseViewAct.CaseViewSaved;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;

/** Vyer. Everybody's own; a shared one is seen by the unit and taken away by whoever saved it. */
@Service
@CaseReader
@Transactional
public class CaseViewKeeping implements SavedViews {

    private static final int MOST = 50;
    private static final int LONGEST_FILTER = 2_000;

    private final CaseViewRepository views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseViewKeeping(CaseViewRepository views, ApplicationEventPublisher events, Clock clock) {
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CaseView> of(Person reader) {
        return views.of(reader.id(), reader.unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> viewsOf(Person reader) {
        return of(reader).stream().map(it -> Link.to(it.name(), it.address())).toList();
    }

    /** Under a name that the person has used before it takes that view's place. Not when there are too many already. */
    public boolean save(Person owner, String name, String filter, boolean shared) {
        if (filter.length() > LONGEST_FILTER || views.countOfOthers(owner.id(), name) >= MOST) {
            return false;
        }
        var id = views.keep(owner.id(), shared ? owner.unit() : null, name, filter, clock.instant());
        events.publishEvent(new CaseViewSaved(id, owner.id()));
        return true;
    }

    public void remove(UUID id, Person owner) {
        if (!views.remove(id, owner.id())) {
            throw new NotFoundRefusal("view");
        }
        events.publishEvent(new CaseViewRemoved(id, owner.id()));
    }
}
