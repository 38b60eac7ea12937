package se.vagval.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"990001-1108", "9900011108", "990002-2204", "990003-3300", "990005-5501", "990006-6607"})
    void acceptsARightCheckDigit(String number) {
        assertThat(OrganisationNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990004-4409", "990001-1109", "99001-1108", "990001 1108", "", "990001-110A", "１９９００１１１０８"})
    void refusesAnyOther(String number) {
        assertThat(OrganisationNumber.isValid(number)).isFalse();
    }

    /** The digit is there to catch these two slips. */
    @ParameterizedTest
    @ValueSource(strings = {"990001-1108", "990002-2204"})
    void catchesEveryWrongDigit(String number) {
        for (var place = 0; place < number.length(); place++) {
            for (var digit = '0'; digit <= '9' && number.charAt(place) != '-'; digit++) {
                var changed = number.substring(0, place) + digit + number.substring(place + 1);
                assertThat(OrganisationNumber.isValid(changed)).isEqualTo(changed.equals(number));
            }
        }
    }
}
