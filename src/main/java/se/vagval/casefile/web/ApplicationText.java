package se.vagval.casefile.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.SensitiveText;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The application as headings and texts, for reading, for comparing two versions, and for two savers. */
@Component
class ApplicationText {

    private final Words words;

    ApplicationText(Words words) {
        this.words = words;
    }

    /** How a line is best read. */
    enum Kind {
        FACT,
        TEXT,
        ROWS,
        MONEY
    }

    /** One field of an application in words; {@code before} is what it said in the version compared with. */
    record Line(
            Kind kind, String label, String text, @Nullable String before) {

        /** Nothing to show: empty now, and before. */
        public boolean isBlank() {
            return text.isBlank() && !isChanged();
        }

        /** What a reader of the running text should think of. */
        public List<SensitiveText.Kind> flags() {
            return kind == Kind.TEXT ? SensitiveText.kindsIn(text) : List.of();
        }

        public boolean isChanged() {
            return before != null && !before.equals(text);
        }
    }

    /** The lines of one version, compared with another when there is one to compare with. */
    List<Line> compared(ApplicationDetails now, @Nullable ApplicationDetails before, FrameworkVersion framework) {
        var lines = linesOf(now, framework);
        if (before == null) {
            return lines;
        }
        var earlier = linesOf(before, framework);
        var compared = new ArrayList<Line>();
        for (var at = 0; at < lines.size(); at++) {
            compared.add(new Line(
                    lines.get(at).kind(),
                    lines.get(at).label(),
                    lines.get(at).text(),
                    earlier.get(at).text()));
        }
        return compared;
    }

    private List<Line> linesOf(ApplicationDetails it, FrameworkVersion framework) {
        var lines = new ArrayList<Line>();
        project(lines, it, framework);
        applicant(lines, it, framework);
        for (var field : ApplicationField.values()) {
            lines.add(new Line(Kind.TEXT, words.of(field), it.text(field), null));
        }
        add(
                lines,
                Kind.ROWS,
                "shares",
                rows(it.municipalities().stream()
                        .map(share -> place(share.code(), framework) + ": " + Swedish.percent(share.share() * 100))
                        .toList()));
        actors(lines, it, framework);
        money(lines, it, framework);
        add(lines, Kind.ROWS, "enclosures", rows(it.enclosures()));
        return lines;
    }

    private void project(List<Line> lines, ApplicationDetails it, FrameworkVersion framework) {
        add(lines, "title", it.title());
        add(lines, "projectType", words.of(it.projectType()));
        add(lines, "supportForm", named(it.supportForm(), framework));
        add(
                lines,
                "funds",
                joined(it.funds().stream().map(code -> named(code, framework)).toList()));
        add(lines, "projectStart", Swedish.date(it.projectStart()));
        add(lines, "projectEnd", Swedish.date(it.projectEnd()));
    }

    private void applicant(List<Line> lines, ApplicationDetails it, FrameworkVersion framework) {
        var applicant = it.applicant();
        var contact = it.contact();
        add(lines, "applicantName", applicant.name());
        add(lines, "organisationNumber", applicant.organisationNumber());
        add(lines, "organisationForm", applicant.form());
        add(lines, "sector", named(applicant.sector(), framework));
        add(lines, "seatMunicipality", place(applicant.seatMunicipality(), framework));
        add(lines, "workplace", applicant.workplace());
        add(lines, "deductsVat", words.of(applicant.deductsVat()));
        add(lines, "underProcurementLaw", words.of(applicant.underProcurementLaw()));
        add(lines, "authorisedSignatory", applicant.authorisedSignatory());
        add(lines, "contact", joined(List.of(contact.name(), contact.role(), contact.email(), contact.phone())));
    }

    private void actors(List<Line> lines, ApplicationDetails it, FrameworkVersion framework) {
        add(
                lines,
                Kind.ROWS,
                "actors",
                rows(it.actors().stream()
                        .map(actor -> joined(List.of(
                                actor.name(),
                                named(actor.sector(), framework),
                                actor.role(),
                                words.message(actor.confirmed() ? "casefile.proven" : "casefile.unproven"))))
                        .toList()));
    }

    private void money(List<Line> lines, ApplicationDetails it, FrameworkVersion framework) {
        add(
                lines,
                Kind.MONEY,
                "budget",
                rows(it.budget().stream()
                        .map(line -> line.costType() + ": " + Swedish.amount(line.amount()))
                        .toList()));
        add(lines, Kind.MONEY, "totalCost", Swedish.amount(it.totalCost(framework)));
        add(
                lines,
                Kind.MONEY,
                "financing",
                rows(it.financing().stream()
                        .map(line -> joined(List.of(line.source(), line.type(), confirmed(line.confirmed()))) + ": "
                                + Swedish.amount(line.amount()))
                        .toList()));
        add(lines, Kind.MONEY, "totalFinancing", Swedish.amount(it.totalFinancing()));
    }

    private void add(List<Line> lines, String name, String text) {
        add(lines, Kind.FACT, name, text);
    }

    private void add(List<Line> lines, Kind kind, String name, String text) {
        lines.add(new Line(kind, words.message("casefile.field." + name), text, null));
    }

    private String confirmed(boolean isConfirmed) {
        return words.message(isConfirmed ? "casefile.confirmed" : "casefile.unconfirmed");
    }

    private static String named(String code, FrameworkVersion framework) {
        return framework.textOf(code).orElse(code);
    }

    private static String place(String code, FrameworkVersion framework) {
        return framework
                .municipality(code)
                .map(FrameworkVersion.Municipality::name)
                .orElse(code);
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts.stream().filter(it -> !it.isBlank()).toList());
    }

    private static String rows(List<String> rows) {
        return String.join("\n", rows);
    }
}
