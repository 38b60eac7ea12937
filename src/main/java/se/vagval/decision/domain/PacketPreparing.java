package se.vagval.decision.domain;

import org.springframework.stereotype.Service;
import se.vagval.decision.MeetingId;
import se.vagval.identity.BriefReader;

/** Sees to that every paper of a meeting's packet is there before somebody asks for all of them. */
@Service
@BriefReader
public class PacketPreparing {

    private final MeetingRepository meetings;
    private final PacketMaking making;

    PacketPreparing(MeetingRepository meetings, PacketMaking making) {
        this.meetings = meetings;
        this.making = making;
    }

    /** Outside any transaction: the papers are made beside it, and each is kept when it is made. */
    public PacketMaking.Progress prepare(MeetingId id) {
        return making.prepare(meetings.held(id));
    }
}
