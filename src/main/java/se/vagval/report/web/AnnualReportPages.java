package se.vagval.report.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.report.domain.AnnualReportReading.Bound;
import se.vagval.report.domain.AnnualReportReading.Desk;
import se.vagval.report.domain.AnnualReportReading.Gatherable;
import se.vagval.report.domain.AnnualReportReading.Sheet;
import se.vagval.report.domain.Answer;
import se.vagval.report.domain.AnswerStatus;
import se.vagval.report.domain.ReportTemplate.Question;
import se.vagval.report.domain.ReportTemplate.Section;
import se.vagval.web.Clash;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the report's pages together. */
@Component
class AnnualReportPages {

    private final Users users;
    private final Words words;

    AnnualReportPages(Users users, Words words) {
        this.users = users;
        this.words = words;
    }

    /** Everything report/report.html shows. */
    record ReportPage(
            int year,
            String name,
            String due,
            @Nullable String approved,
            String sha256,
            boolean tooLong,
            boolean writer,
            boolean mayApprove,
            List<SectionLine> sections,
            List<String> moved) {}

    /** Avsnitt med sin mätare. */
    record SectionLine(String title, String meter, boolean near, boolean over, List<QuestionLine> questions) {}

    /** Fråga med sitt läge. */
    record QuestionLine(
            String number,
            String printed,
            String slip,
            String text,
            AnswerStatus status,
            String address,
            String length) {}

    /** Everything report/answer.html shows besides the form. */
    record AnswerPage(
            int year,
            String back,
            String address,
            String section,
            String number,
            String printed,
            String slip,
            String question,
            String prompt,
            Question asked,
            String meter,
            boolean near,
            boolean over,
            int left,
            boolean open,
            String text,
            List<Gatherable> offers,
            List<Bound> bound,
            @Nullable Clash clash) {

        public List<AnswerStatus> statuses() {
            return List.of(AnswerStatus.values());
        }
    }

    ReportPage report(Sheet sheet, boolean writer, Person reader) {
        var report = sheet.report();
        var approvedBy = report.approvedBy();
        return new ReportPage(
                report.year(),
                sheet.template().name(),
                (report.year() + 1) + "-" + sheet.template().due(),
                approvedBy == null
                        ? null
                        : words.message("report.approvedBy", name(approvedBy), Swedish.date(report.approvedAt())),
                report.sha256() == null ? "" : report.sha256(),
                sheet.isTooLong(),
                writer && !report.isApproved(),
                reader.has(Role.DEVELOPMENT_DIRECTOR) && !report.isApproved(),
                sheet.template().sections().stream()
                        .map(it -> section(sheet, it))
                        .toList(),
                sheet.moved().stream()
                        .map(it -> words.message("report.movedLine", it.question(), it.label()))
                        .toList());
    }

    private SectionLine section(Sheet sheet, Section section) {
        return new SectionLine(
                section.number() + ". " + section.heading(),
                meter(sheet, section),
                sheet.isNear(section),
                sheet.isOver(section),
                section.questions().stream()
                        .map(it -> new QuestionLine(
                                it.number(),
                                it.printed(),
                                it.slip(),
                                it.text(),
                                sheet.answer(it.number()).status(),
                                address(sheet, it.number()),
                                Swedish.number(sheet.answer(it.number()).length())))
                        .toList());
    }

    private String meter(Sheet sheet, Section section) {
        var used = sheet.lengthOf(section);
        var key = sheet.isOver(section) ? "over" : sheet.isNear(section) ? "near" : "within";
        return words.message(
                "report.meter." + key,
                Swedish.number(used),
                Swedish.number(section.limit()),
                Swedish.number(Math.abs(section.limit() - used)));
    }

    private static String address(Sheet sheet, String question) {
        return ReportAddresses.ROOT + "/" + sheet.report().year() + "/fragor/" + question;
    }

    /** What the other answers of the section leave for this one. */
    private static int roomFor(Desk desk) {
        var others = desk.sheet().lengthOf(desk.section()) - desk.answer().length();
        return Math.max(0, desk.section().limit() - others);
    }

    AnswerPage answer(Desk desk, boolean writer, @Nullable Clash clash) {
        var sheet = desk.sheet();
        var question = desk.question();
        var choice = desk.answer().choice();
        return new AnswerPage(
                sheet.report().year(),
                ReportAddresses.ROOT + "/" + sheet.report().year(),
                address(sheet, question.number()),
                desk.section().number() + ". " + desk.section().heading(),
                question.number(),
                question.printed(),
                question.slip(),
                question.text(),
                choice == null ? words.message("report.text") : prompt(question.prompt(choice)),
                question,
                meter(sheet, desk.section()),
                sheet.isNear(desk.section()),
                sheet.isOver(desk.section()),
                roomFor(desk),
                writer && !sheet.report().isApproved(),
                desk.answer().text(),
                desk.offers(),
                desk.bound(),
                clash);
    }

    private String prompt(String said) {
        return said.isEmpty() ? words.message("report.text") : said;
    }

    /** What the other one saved beside what this one wrote. */
    Clash clash(Answer theirs, String yours, boolean own) {
        var by = Optional.ofNullable(theirs.savedBy()).map(this::name).orElse("");
        return new Clash(
                        by,
                        Swedish.stamp(theirs.savedAt()),
                        theirs.version(),
                        List.of(new Clash.Field(words.message("report.text"), theirs.text(), yours)))
                .withOneself(own);
    }

    private String name(String account) {
        return users.nameOf(UserId.of(account));
    }
}
