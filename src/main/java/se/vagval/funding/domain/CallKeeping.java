package se.vagval.funding.domain;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.funding.domain.FundingAct.CallChanged;
import se.vagval.funding.domain.FundingAct.CallOpened;
import se.vagval.identity.FundsKeeper;
import se.vagval.identity.UserId;

/** The manager or the director says what the region invites to. */
@Service
@FundsKeeper
@Transactional
public class CallKeeping {

    private final CallRepository calls;
    private final ApplicationEventPublisher events;

    CallKeeping(CallRepository calls, ApplicationEventPublisher events) {
        this.calls = calls;
        this.events = events;
    }

    public UUID open(FundingCall call, UserId keeper) {
        calls.add(call);
        events.publishEvent(new CallOpened(call.id(), keeper));
        return call.id();
    }

    /** The call carries the version that was on the page. */
    public void change(FundingCall call, UserId keeper) {
        if (calls.find(call.id()).filter(call::equals).isPresent()) {
            return;
        }
        calls.change(call);
        events.publishEvent(new CallChanged(call.id(), keeper));
    }
}
