package se.vagval.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** The summary stands away from its fields: what would be the same of any field is said of this one. */
class FaultReaderTests {

    private final FaultReader reader = new FaultReader(messages());

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    decision/record; date; typeMismatch.java.time.LocalDate; Beslutsdatum: Skriv datumet som år-månad-dag, till exempel 2026-03-31
                    decision/record; date; NotNull.DecisionForm.date;        Skriv beslutets datum
                    decision/record; motivation; Size;                       Motivering: Skriv högst 300 tecken
                    assessment/deliverables; rows[1].what; Size;             Vad (rad 2): Skriv högst 300 tecken
                    decision/record; nowhere; Size;                          Skriv högst 300 tecken
                    """)
    void namesTheFieldWhereTheSentenceDoesNot(String view, String field, String code, String said) {
        var result = new BeanPropertyBindingResult(new Object(), "form");
        result.addError(new FieldError("form", field, null, true, new String[] {code}, new Object[] {"", 300}, null));

        var fault = reader.read(result, null, view).getFirst();

        assertThat(fault.named()).isEqualTo(said);
        assertThat(said).as("below the field its name is not said again").endsWith(fault.text());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/decision", "messages/assessment");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
