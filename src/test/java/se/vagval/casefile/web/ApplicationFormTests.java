package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.vagval.TestCases;

/** What the form folds away until there is something in it. */
class ApplicationFormTests {

    @Test
    void anAnswerThatWasNotGivenIsNothingToldOfTheApplicant() {
        var form = ApplicationForms.of(TestCases.details());

        assertThat(form.deductsVat()).isEqualTo("UNANSWERED");
        assertThat(form.tellsMoreOfApplicant()).isFalse();
        assertThat(form.namesContact()).isTrue();
        assertThat(ApplicationForm.NOTHING.tellsMoreOfApplicant()).isFalse();
        assertThat(ApplicationForm.NOTHING.namesContact()).isFalse();
    }
}
