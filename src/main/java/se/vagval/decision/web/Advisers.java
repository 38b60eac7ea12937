package se.vagval.decision.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantAdvice;
import se.vagval.decision.GrantAdvice.Advice;
import se.vagval.decision.domain.RecordSheet;

/** Asks every room that has something to say before money is granted. */
@Component
class Advisers {

    private final ObjectProvider<GrantAdvice> rooms;

    Advisers(ObjectProvider<GrantAdvice> rooms) {
        this.rooms = rooms;
    }

    List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        return rooms.orderedStream()
                .flatMap(it -> it.on(caseFile, amount, day).stream())
                .toList();
    }

    /** What was decided, or else what is proposed. */
    List<Advice> on(RecordSheet sheet) {
        var caseFile = sheet.matter().caseFile();
        var inForce = sheet.inForce();
        return inForce == null
                ? on(caseFile, sheet.content().proposed(), sheet.day())
                : on(caseFile, granted(inForce), inForce.minutes().date());
    }

    static long granted(RecordSheet.Record record) {
        var amount = record.minutes().grantedAmount();
        return amount == null ? 0 : amount;
    }
}
