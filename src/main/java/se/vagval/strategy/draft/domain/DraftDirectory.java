package se.vagval.strategy.draft.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.NotFoundRefusal;

/** Answers what other rooms ask about drafts. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
class DraftDirectory implements FrameworkDrafts {

    private final DraftRepository drafts;
    private final Framework framework;

    DraftDirectory(DraftRepository drafts, Framework framework) {
        this.drafts = drafts;
        this.framework = framework;
    }

    @Override
    public FrameworkVersion draft(String id) {
        return found(id).version();
    }

    @Override
    public FrameworkVersion baseOf(String id) {
        return framework.version(found(id).base());
    }

    private FrameworkDraft found(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundRefusal("framework draft"));
    }
}
