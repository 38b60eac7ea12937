package se.vagval.calibration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.SecondSheet;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything calibration/second.html shows. */
record SecondPage(
        SecondSheet sheet,
        List<Link> trail,
        List<Row> rows,
        @Nullable Link next,
        int judged,
        boolean mayComplete,
        List<Link> ownMissing) {

    /** One criterion, in words. */
    record Row(
            String code,
            String name,
            @Nullable String address,
            String second,
            String first,
            String distance,
            String state,
            String look) {}

    public String address() {
        return sheet.caseFile().id().address("andrabedomning/") + sheet.id();
    }

    /** Everything calibration/seconds.html shows besides the form. */
    record ListPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<SecondSheet> sheets,
            boolean mayAsk,
            List<Option> askable,
            List<Option> criteria) {

        public String address() {
            return caseFile.id().address("andrabedomning");
        }

        public List<SecondKind> kinds() {
            return List.of(SecondKind.WHOLE, SecondKind.PART);
        }
    }
}
