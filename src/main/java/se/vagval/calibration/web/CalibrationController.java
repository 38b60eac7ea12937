package se.vagval.calibration.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.calibration.domain.CalibrationReading;
import se.vagval.calibration.domain.ExportedPair;
import se.vagval.calibration.domain.OwnFigures;
import se.vagval.calibration.domain.OwnFiguresReading;
import se.vagval.calibration.domain.RuleDepartureReading;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Kalibrering: what can be learnt from differences, and each person's own figures. */
@Controller
@RequestMapping(CalibrationAddresses.ROOT)
class CalibrationController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Spreadsheets read a file without it in the letters of the machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Everything calibration/own.html shows. */
    record OwnPage(OwnFigures figures, boolean mine, List<Link> trail) {}

    private final CalibrationReading reading;
    private final RuleDepartureReading departures;
    private final OwnFiguresReading own;
    private final AgreementWords agreements;
    private final Words words;

    CalibrationController(
            CalibrationReading reading,
            RuleDepartureReading departures,
            OwnFiguresReading own,
            AgreementWords agreements,
            Words words) {
        this.reading = reading;
        this.departures = departures;
        this.own = own;
        this.agreements = agreements;
        this.words = words;
    }

    @GetMapping
    String show(UserId steward, Model model) {
        model.addAttribute("page", agreements.page(reading.figures(steward)));
        model.addAttribute("departures", departures.departures(steward));
        return "calibration/calibration";
    }

    @GetMapping("/mina")
    String mine(UserId person, Model model) {
        model.addAttribute("page", new OwnPage(own.mine(person), true, List.of()));
        return "calibration/own";
    }

    @GetMapping("/personer/{person}")
    String ofPerson(@PathVariable String person, Model model) {
        if (!UserId.isValid(person)) {
            throw new NotFoundRefusal("person");
        }
        var trail = List.of(Link.to(words.message("calibration.title"), CalibrationAddresses.ROOT));
        model.addAttribute("page", new OwnPage(own.ofPerson(UserId.of(person)), false, trail));
        return "calibration/own";
    }

    @GetMapping("/par.csv")
    ResponseEntity<String> pairs(UserId steward) {
        var lines = reading.export(steward).stream().map(this::line).collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.message("calibration.export.file"))
                                .build()
                                .toString())
                .body(BYTE_ORDER_MARK + words.message("calibration.export.heading") + "\r\n" + lines);
    }

    /** Numbers, codes and words of ours alone: nothing that a spreadsheet could take for a formula. */
    private String line(ExportedPair it) {
        return String.join(";", it.number(), words.of(it.kind()), it.criterion(), it.first(), it.second(), it.common())
                + "\r\n";
    }
}
