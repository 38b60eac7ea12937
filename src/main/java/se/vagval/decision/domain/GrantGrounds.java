package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantGround;

/** Stödets grund as all rooms tell it together, and whether papers that were made earlier tell another. */
@Component
class GrantGrounds {

    private static final Pattern FIGURES = Pattern.compile("\\D+");

    private final ObjectProvider<GrantGround> grounds;
    private final Clock clock;

    GrantGrounds(ObjectProvider<GrantGround> grounds, Clock clock) {
        this.grounds = grounds;
        this.clock = clock;
    }

    /** @param amount what is proposed; nought when it is not known */
    GrantGround.Said of(CaseFileId caseFile, long amount) {
        return grounds.orderedStream()
                .map(it -> it.on(caseFile, amount, LocalDate.now(clock)))
                .reduce(GrantGround.Said.NOTHING, GrantGround.Said::and);
    }

    /**
     * Only papers that give money tell a ground. Other sentences alone may be the portal's own new wording; with other figures,
     * or where something has been recorded since, what they tell is no longer so.
     */
    boolean isOther(BriefEdition edition) {
        var brief = edition.content();
        var told = brief.ground();
        var recommendation = brief.recommendation();
        if (told == null || recommendation == null || !recommendation.givesMoney()) {
            return false;
        }
        var today = of(edition.caseFile(), brief.proposed()).sentences();
        return !today.equals(told) && (!figures(today).equals(figures(told)) || isRecordedAfter(edition));
    }

    private boolean isRecordedAfter(BriefEdition edition) {
        return grounds.stream()
                .flatMap(it -> it.recordedAt(edition.caseFile()).stream())
                .anyMatch(edition.sentAt()::isBefore);
    }

    private static List<String> figures(List<String> sentences) {
        return sentences.stream().map(it -> FIGURES.matcher(it).replaceAll(" ")).toList();
    }
}
