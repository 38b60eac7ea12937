package se.vagval.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ShellAdviceTests {

    private final Shells shells = mock();

    @Test
    void theShellIsMadeOnceByThePageThatShowsItAndNotWhereOneIsOnlyLedOn() {
        var request = new MockHttpServletRequest("POST", "/prov");
        var shell = new Shell(null, null, null, List.of(), false, "", "/prov", "/prov", null);
        when(shells.shellOf(request)).thenReturn(shell);

        var asked = new ShellAdvice(shells).shell(request);
        verifyNoInteractions(shells);

        assertThat(asked.getValue()).isSameAs(shell);
        assertThat(asked.getValue()).isSameAs(shell);
        verify(shells).shellOf(request);
        verifyNoMoreInteractions(shells);
    }
}
