package se.vagval.report.domain;

import java.util.List;
import java.util.Optional;

/**
 * Redovisningsmall. The government's form in one version: its sections with the limit that their answers share, its questions
 * with their logical number, what the form itself prints, and why the two differ where they do.
 */
public record ReportTemplate(String id, String name, String due, List<Section> sections) {

    public ReportTemplate {
        sections = List.copyOf(sections);
    }

    /** Avsnitt. The limit counts all its answers together, blanks included; area is a national area's code or empty. */
    public record Section(
            String number,
            String heading,
            String area,
            int limit,
            String actors,
            String challenges,
            List<Question> questions) {}

    /** Fråga. With choices it is a cross, and what follows depends on it. */
    public record Question(
            String number,
            String printed,
            String slip,
            String text,
            List<AnswerChoice> choices,
            String ifYes,
            String ifNo,
            String fund,
            List<Gathered> gathers) {

        /** The funds it asks about, each with figures of its own: a case that has two of them is in both. */
        public List<String> funds() {
            return fund.isBlank() ? List.of() : List.of(fund.split(" "));
        }

        /** What the text is to say, by the choice that was made. */
        public String prompt(AnswerChoice choice) {
            return switch (choice) {
                case YES -> ifYes;
                case NO -> ifNo;
                case NOT_APPLICABLE -> "";
            };
        }

        /** The number as the form has it; where it has none, nothing. */
        public boolean isPrintedOtherwise() {
            return !slip.isEmpty();
        }
    }

    public Optional<Question> question(String number) {
        return sections.stream()
                .flatMap(it -> it.questions().stream())
                .filter(it -> it.number().equals(number))
                .findFirst();
    }

    public Section sectionOf(String question) {
        return sections.stream()
                .filter(it ->
                        it.questions().stream().anyMatch(each -> each.number().equals(question)))
                .findFirst()
                .orElseThrow();
    }
}
