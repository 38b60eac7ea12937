package se.vagval.calibration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.SurveyAnswer;
import se.vagval.calibration.domain.SurveyAnswering;
import se.vagval.calibration.domain.SurveyQuarter;
import se.vagval.calibration.domain.SurveyReading;
import se.vagval.calibration.domain.SurveyReading.Report;
import se.vagval.calibration.domain.SurveyStatement;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Enkäten om modellerna: answered each quarter, and the quarter's report of answers and use. */
@Controller
class SurveyController {

    /** The answers as they are chosen; nothing where none is, or where what was sent is no answer. */
    record SurveyForm(
            Map<String, String> answers,
            @Size(max = 5_000) @Nullable String comment) {

        SurveyForm {
            answers = answers == null ? new HashMap<>() : answers;
            comment = comment == null ? "" : comment;
        }

        static SurveyForm of(SurveyAnswering.Own own) {
            var answers = new HashMap<String, String>();
            own.answers().forEach((statement, it) -> answers.put(statement.name(), it.name()));
            return new SurveyForm(answers, own.comment());
        }

        void check(Errors errors) {
            if (given().isEmpty() && (comment == null || comment.isBlank())) {
                errors.rejectValue("comment", "required");
            }
        }

        Map<SurveyStatement, SurveyAnswer> given() {
            var given = new EnumMap<SurveyStatement, SurveyAnswer>(SurveyStatement.class);
            for (var statement : SurveyStatement.values()) {
                Stream.of(SurveyAnswer.values())
                        .filter(it -> it.name().equals(answers.get(statement.name())))
                        .forEach(it -> given.put(statement, it));
            }
            return given;
        }
    }

    /** Everything calibration/survey.html shows besides the form. */
    record SurveyPage(SurveyQuarter quarter, List<SurveyStatement> statements, List<SurveyAnswer> answers) {}

    /** Everything calibration/survey-report.html shows. */
    record ReportPage(Report report, List<SurveyAnswer> answers) {

        public String before() {
            return CalibrationAddresses.SURVEY_REPORT + "?kvartal="
                    + report.quarter().before().name();
        }

        public @Nullable String after() {
            return report.isRunning()
                    ? null
                    : CalibrationAddresses.SURVEY_REPORT + "?kvartal="
                            + report.quarter().next().name();
        }
    }

    private final SurveyAnswering answering;
    private final SurveyReading reading;
    private final FormMerges merges;
    private final Words words;

    SurveyController(SurveyAnswering answering, SurveyReading reading, FormMerges merges, Words words) {
        this.answering = answering;
        this.reading = reading;
        this.merges = merges;
        this.words = words;
    }

    @GetMapping(CalibrationAddresses.SURVEY)
    String show(UserId person, Model model) {
        model.addAttribute("form", SurveyForm.of(answering.own(person)));
        return page(person, model);
    }

    @PostMapping(CalibrationAddresses.SURVEY)
    Object answer(
            @Valid @ModelAttribute("form") SurveyForm form,
            BindingResult errors,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(form, person, request),
                        "calibration.survey.answered",
                        () -> CalibrationAddresses.SURVEY,
                        () -> clashed(form, person, request, model));
    }

    /** What the person has answered in another window since the page was opened is put together with this. */
    private long save(SurveyForm form, UserId person, HttpServletRequest request) {
        var standing = answering.own(person);
        var whole = merges.ofAll(request, SurveyForm.of(standing), form);
        answering.answer(whole.given(), Objects.requireNonNull(whole.comment()), standing, person);
        return 0;
    }

    private String clashed(SurveyForm yours, UserId person, HttpServletRequest request, Model model) {
        var theirs = SurveyForm.of(answering.own(person));
        var comment = new Clash.Field(words.message("calibration.survey.comment"), theirs.comment(), yours.comment());
        var fields = Stream.concat(
                        Stream.of(SurveyStatement.values())
                                .map(it -> new Clash.Field(words.of(it), told(theirs, it), told(yours, it))),
                        Stream.of(comment))
                .toList();
        var clash = new Clash("", words.message("web.clash.now"), 0, fields).withOneself(true);
        model.addAttribute("clash", merges.show(clash, theirs, yours, request, model));
        return page(person, model);
    }

    private String told(SurveyForm form, SurveyStatement statement) {
        var given = form.given().get(statement);
        return given == null ? "" : words.of(given);
    }

    @GetMapping(CalibrationAddresses.SURVEY_REPORT)
    String report(@RequestParam(defaultValue = "") String kvartal, Model model) {
        var quarter = kvartal.isBlank()
                ? reading.now()
                : SurveyQuarter.named(kvartal).orElseThrow(() -> new NotFoundRefusal("quarter"));
        model.addAttribute("page", new ReportPage(reading.report(quarter), List.of(SurveyAnswer.values())));
        return "calibration/survey-report";
    }

    private String page(UserId person, Model model) {
        model.addAttribute(
                "page",
                new SurveyPage(
                        answering.own(person).quarter(),
                        List.of(SurveyStatement.values()),
                        List.of(SurveyAnswer.values())));
        return "calibration/survey";
    }
}
