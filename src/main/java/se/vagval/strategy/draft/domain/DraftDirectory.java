package se.vagval.strategy.draft.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrozenFramework;
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

    @Override
    public FrozenFramework frozen(String id) {
        var draft = found(id);
        return new FrozenFramework(draft.content().toString(), draft.number());
    }

    @Override
    public List<String> open() {
        return drafts.open().stream().map(FrameworkDraft::id).toList();
    }

    private FrameworkDraft found(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundRefusal("framework draft"));
    }
}
