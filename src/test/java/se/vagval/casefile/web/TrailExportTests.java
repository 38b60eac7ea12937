package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;

/** The file is whole before the first letter of it is sent: whoever reads slowly waits for no connection, and holds none. */
class TrailExportTests {

    private final TrailPages pages = mock(TrailPages.class);
    private final SignedInPerson auditor = mock(SignedInPerson.class, RETURNS_DEEP_STUBS);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final TrailExportController export =
            new TrailExportController(pages, mock(Words.class, it -> "Rubrik"), Clock.systemUTC());

    @Test
    void sendsNothingWhileTheTrailIsRead() throws IOException {
        doAnswer(it -> {
                    assertThat(response.isCommitted()).isFalse();
                    assertThat(response.getContentAsByteArray()).isEmpty();
                    return null;
                })
                .when(pages)
                .each(any(), any());

        export.trail(auditor, response);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).startsWith("\uFEFFRubrik;Rubrik;Rubrik");
        assertThat(response.getContentLengthLong()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void aTrailThatCannotBeReadToItsEndIsNoFileAtAll() {
        doThrow(new IllegalStateException("the database went away")).when(pages).each(any(), any());

        assertThatIllegalStateException().isThrownBy(() -> export.trail(auditor, response));

        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeaderNames()).isEmpty();
    }
}
