package se.vagval.web.limit;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import se.vagval.web.error.FinishedPage;
import se.vagval.web.error.FinishedPages;

/** What the server itself refuses, before any filter ("..%2f"), is answered with the portal's own page and headers, too. */
class OwnErrorPages extends ErrorReportValve {

    private final FinishedPages pages;

    OwnErrorPages(FinishedPages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            pages.writeHeaders(response, request.isSecure());
            pages.answer(status < 500 ? FinishedPage.UNREADABLE : FinishedPage.FAILED, response);
            response.setStatus(status);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody is left to answer", gone);
        }
    }
}
