package se.vagval.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssessmentReading;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Clash;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Brings the sheet of a case to the pages, and the two sides of a clash. */
@Component
class Sheets {

    private final AssessmentReading reading;
    private final Users users;
    private final Words words;

    Sheets(AssessmentReading reading, Users users, Words words) {
        this.reading = reading;
        this.users = users;
        this.words = words;
    }

    AssessmentSheet of(CaseFileId caseFile, UserId reader) {
        return reading.sheetOf(caseFile, reader);
    }

    Words words() {
        return words;
    }

    Clash clash(AssessmentSheet sheet, String part, List<Clash.Field> fields) {
        var theirs = sheet.versionOf(part);
        var person = UserId.of(theirs.by());
        var name = users.namesOf(Set.of(person)).getOrDefault(person, theirs.by());
        return new Clash(name, Swedish.time(Instant.parse(theirs.at())), theirs.number(), fields);
    }

    Clash.Field field(String messageKey, @Nullable String theirs, @Nullable String yours) {
        return new Clash.Field(words.message(messageKey), theirs, yours);
    }
}
