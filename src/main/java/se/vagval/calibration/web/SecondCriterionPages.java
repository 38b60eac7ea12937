package se.vagval.calibration.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.SecondSheet;
import se.vagval.calibration.domain.SecondSheet.Chair;
import se.vagval.calibration.domain.SecondSheet.Line;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the page of one criterion together: the scale or the two judgements, beside the application. */
@Component
class SecondCriterionPages {

    private final SecondPages pages;
    private final VerdictWords verdicts;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final Words words;

    SecondCriterionPages(
            SecondPages pages, VerdictWords verdicts, CaseFiles caseFiles, Framework framework, Words words) {
        this.pages = pages;
        this.verdicts = verdicts;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.words = words;
    }

    /** Everything calibration/criterion.html and calibration/talk.html show besides the forms. */
    record CriterionPage(
            SecondSheet sheet,
            Line line,
            List<Link> trail,
            String address,
            List<Option> scale,
            List<Text> application,
            @Nullable Link next,
            String second,
            String first,
            String common,
            boolean mayTalk,
            boolean mayAgree,
            @Nullable String takeOver,
            @Nullable Clash clash) {

        public int shownVersion() {
            return clash == null ? line.saves() : (int) clash.version();
        }
    }

    /** One text of the application. */
    record Text(String label, String text) {}

    CriterionPage of(SecondSheet sheet, Line line, UserId reader, @Nullable Clash clash) {
        var dimension = line.dimension();
        var version = sheet.caseFile().judgedBy(framework);
        var isTalking = sheet.chair() == Chair.TALKING;
        return new CriterionPage(
                sheet,
                line,
                pages.trail(
                        sheet,
                        Link.to(
                                words.message("calibration.second.title"),
                                sheet.caseFile().id().address("andrabedomning/") + sheet.id())),
                SecondPages.address(sheet, dimension.code()),
                verdicts.scale(version, dimension),
                application(sheet),
                next(sheet, line),
                verdicts.of(dimension, line.second()),
                verdicts.of(dimension, line.first()),
                verdicts.of(dimension, line.common()),
                isTalking && !line.agreed(),
                isTalking && !line.agreed() && line.commonBy() != null && !reader.equals(line.commonBy()),
                takeOver(sheet, line, reader),
                clash);
    }

    /** The assessment is the officer's: the way to take the common level over leads to the officer's own page. */
    private @Nullable String takeOver(SecondSheet sheet, Line line, UserId reader) {
        var address =
                sheet.caseFile().id().address("bedomning/" + line.dimension().code());
        return line.agreed() && reader.equals(sheet.caseFile().officer()) && pages.isOpen(address) ? address : null;
    }

    private List<Text> application(SecondSheet sheet) {
        var content = caseFiles.applicationOf(sheet.caseFile().id());
        return Stream.of(ApplicationField.values())
                .filter(it -> !content.text(it).isBlank())
                .map(it -> new Text(words.of(it), content.text(it)))
                .toList();
    }

    private static @Nullable Link next(SecondSheet sheet, Line line) {
        var at = sheet.lines().indexOf(line) + 1;
        if (at >= sheet.lines().size()) {
            return null;
        }
        var dimension = sheet.lines().get(at).dimension();
        return Link.to(dimension.code() + " " + dimension.name(), SecondPages.address(sheet, dimension.code()));
    }

    /** The same assessor in two windows. */
    Clash clash(SecondSheet sheet, Line line, SecondForm theirs, SecondForm yours) {
        return new Clash(
                        sheet.assessorName(),
                        Swedish.stamp(line.savedAt()),
                        line.saves(),
                        List.of(
                                new Clash.Field(words.message("calibration.mark"), theirs.mark(), yours.mark()),
                                new Clash.Field(words.message("calibration.reason"), theirs.reason(), yours.reason())))
                .withOneself(true);
    }
}
