package se.vagval.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import se.vagval.web.FieldName;

/** The summary stands away from its fields: what would be the same of any field is said of this one. */
class FaultReaderTests {

    private static final Pattern FIELD = Pattern.compile(
            "components/field :: "
                    + "(?:text|textarea|amount|date|select|file|choice|checks|checkbox)\\(\\s*(?:name=)?(?:'([^']*)'|\\|([^|]*)\\|)");
    private static final Set<String> NAMED_BY_DATA = Set.of(
            "calibration/survey",
            "casefile/supplement",
            "assessment/walk",
            "report/answer",
            "funding/capacity",
            "funding/aid",
            "funding/plan-years");

    private final FaultReader reader = new FaultReader(messages());
    private final FieldLabels labels = new FieldLabels(messages());

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    decision/record; date; typeMismatch.java.time.LocalDate; Beslutsdatum: Skriv datumet som år-månad-dag, till exempel 2026-03-31
                    decision/record; date; NotNull.DecisionForm.date;        Skriv beslutets datum
                    decision/record; motivation; Size;                       Motivering: Skriv högst 300 tecken
                    assessment/deliverables; rows[1].what; Size;             Vad (rad 2): Skriv högst 300 tecken
                    decision/record; nowhere; Size;                          Skriv högst 300 tecken
                    assessment/actors; rows[1].power; Pattern.ActorsForm.rows.power; Makt (rad 2): Skriv 0, 1, 2 eller 3
                    portfolio/indicator; rows[2].year; portfolio.indicator.yearTwice; År (rad 3): Året står redan på en annan rad
                    assessment/criterion; targets[0].level; worksAgainst.CriterionForm.targets.level; Koppling (rad 1): Negativ påverkan räknas alltid som nivå 0. Välj nivå 0 eller en annan påverkan
                    funding/frame; authority; wholeKronor; Bemyndiganderam: Skriv beloppet i hela kronor, inte mindre än noll
                    """)
    void namesTheFieldWhereTheSentenceDoesNot(String view, String field, String code, String said) {
        var result = new BeanPropertyBindingResult(new Object(), "form");
        result.addError(new FieldError("form", field, null, true, new String[] {code}, new Object[] {"", 300}, null));

        var fault = reader.read(result, null, view).getFirst();

        assertThat(fault.named()).isEqualTo(said);
        assertThat(said).as("below the field its name is not said again").endsWith(fault.text());
    }

    @Test
    void namesAFieldThatIsAskedOutOfDataByWhatTheRefusalBringsWithIt() {
        var result = new BeanPropertyBindingResult(new Object(), "form");
        var code = new String[] {"funding.aid.unanswered"};
        result.addError(new FieldError(
                "form", "replies[NEEDED]", null, true, code, new Object[] {new FieldName("AidQuestion.NEEDED")}, null));

        assertThat(reader.read(result, null, "funding/aid").getFirst().named())
                .isEqualTo("Behövs stödet för att projektet ska bli av? Svara ja, nej eller oklart");
    }

    /** Where a field is called by its data (a gate, a year, a goal) its page says so beside it, and the summary does not. */
    @Test
    void knowsWhatEveryPageCallsItsFields() throws IOException {
        var nameless = new TreeSet<String>();
        var names = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/*/*.html")) {
            var template = file.getURL().getPath().replaceFirst(".*/templates/(.*)\\.html", "$1");
            var fields = FIELD.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            while (fields.find()) {
                var name = fields.group(1) == null ? fields.group(2) : fields.group(1);
                names++;
                if (!template.startsWith("sample/") && labels.of(template, name).isEmpty()) {
                    nameless.add(template);
                }
            }
        }
        assertThat(names).isGreaterThan(350);
        assertThat(nameless).isSubsetOf(NAMED_BY_DATA);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Stream.of(new File("src/main/resources/messages").list())
                .map(it -> "messages/" + it.replace(".properties", ""))
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
