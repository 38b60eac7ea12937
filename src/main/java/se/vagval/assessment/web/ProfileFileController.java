package se.vagval.assessment.web;

import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The profile for other systems, and the description it keeps to. */
@RestController
class ProfileFileController {

    static final String SCHEMA = "assessment/profile.schema.json";

    private final Sheets sheets;
    private final Clock clock;

    ProfileFileController(Sheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping(value = "/arenden/{caseFile}/profil.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ProfileFile of(@PathVariable CaseFileId caseFile, UserId reader) {
        return ProfileFile.of(sheets.of(caseFile, reader), clock.instant());
    }

    @GetMapping(value = "/schema/bedomningsprofil.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource schema() {
        return new ClassPathResource(SCHEMA);
    }
}
