package se.vagval.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

class AbsentFieldsTests {

    record Ticked(String text, boolean done, long version, int order) {}

    @Test
    void readsAbsentFieldsAsNoAndNought() {
        assertThat(bound(new MockHttpServletRequest())).isEqualTo(new Ticked(null, false, 0, 0));
    }

    @Test
    void readsWhatIsThere() {
        var request = new MockHttpServletRequest();
        request.addParameter("text", "ja");
        request.addParameter("done", "on");
        request.addParameter("version", "7");
        request.addParameter("order", "3");

        assertThat(bound(request)).isEqualTo(new Ticked("ja", true, 7, 3));
    }

    @Test
    void pointsAtANumberThatIsNone() {
        var request = new MockHttpServletRequest();
        request.addParameter("version", "sju");

        assertThat(binder(request).getBindingResult().getFieldError("version")).isNotNull();
    }

    private static Object bound(MockHttpServletRequest request) {
        return binder(request).getTarget();
    }

    private static ServletRequestDataBinder binder(MockHttpServletRequest request) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Ticked.class));
        binder.setConversionService(new DefaultConversionService());
        new AbsentFields().readAbsentFields(binder);
        binder.construct(request);
        return binder;
    }
}
