package se.vagval.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.web.Words;
import se.vagval.worklist.domain.WorkDate;
import se.vagval.worklist.domain.WorkDate.Meaning;
import se.vagval.worklist.domain.Worklist;

/** How a day of the work list is said. */
class WorkDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, '2026-11-20, i\u00a0dag'",
        "2026-11-21, '2026-11-21, i\u00a0morgon'",
        "2026-11-22, '2026-11-22, om\u00a02\u00a0dagar'",
        "2026-12-21, '2026-12-21, om\u00a031\u00a0dagar'",
        "2026-12-22, 2026-12-22",
        "2026-11-19, '2026-11-19, i\u00a0går'",
        "2026-11-17, '2026-11-17, för\u00a03\u00a0dagar sedan'",
        "2026-10-20, '2026-10-20, för\u00a031\u00a0dagar sedan'",
        "2026-10-19, 2026-10-19"
    })
    void isSaidWithHowFarAwayItIsWhenItIsNear(LocalDate day, String said) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/worklist");
        texts.setDefaultEncoding("UTF-8");
        var page = new WorklistPage(new Worklist("Anna", TODAY, 0, List.of()), List.of(), new Words(texts));

        assertThat(page.when(new WorkDate(Meaning.STEP, day))).isEqualTo(said);
    }
}
