package se.vagval.strategy.forum.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedIn;

/** Registret över forum, to read: few enough to stand on one page. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class ForumReading {

    private final ForumRepository forums;

    ForumReading(ForumRepository forums) {
        this.forums = forums;
    }

    public List<Forum> all() {
        return forums.all();
    }
}
