package se.vagval.web.error;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.form.TextRefusal;

/** Which failure is answered with which page. What is named here nowhere ends as the plain 500 page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ProblemPage pages;

    ErrorPages(ProblemPage pages) {
        this.pages = pages;
    }

    @ExceptionHandler({NotFoundRefusal.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    ModelAndView missing(HttpServletRequest request) {
        return pages.of(HttpStatus.NOT_FOUND, request);
    }

    /** "/arenden/hej" names nothing that exists; a misspelt parameter is another matter. */
    @ExceptionHandler
    ModelAndView misspelt(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        var inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return pages.of(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({
        TextRefusal.class,
        BindException.class,
        TypeMismatchException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        HandlerMethodValidationException.class,
        HttpMessageNotReadableException.class,
        HttpMediaTypeException.class,
        MultipartException.class
    })
    ModelAndView unreadable(HttpServletRequest request) {
        return pages.of(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ModelAndView wrongMethod(
            HttpRequestMethodNotSupportedException failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", failure.getSupportedMethods()));
        }
        return pages.of(HttpStatus.METHOD_NOT_ALLOWED, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return pages.of(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    /** More wish for heavy work at once than the machine can do; whoever has waited long enough is told so. */
    @ExceptionHandler
    ModelAndView busy(RejectedExecutionException failure, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return pages.of(HttpStatus.SERVICE_UNAVAILABLE, "web.problem.busy", request);
    }

    /** Somebody else was faster, and the page that was sent knows no better answer than to say so. */
    @ExceptionHandler({OptimisticLockException.class, OptimisticLockingFailureException.class})
    ModelAndView overtaken(HttpServletRequest request) {
        return pages.of(HttpStatus.CONFLICT, request);
    }

    /** A rule of the database that no page foresaw: two at once, most often. Logged, since a page should foresee it. */
    @ExceptionHandler
    ModelAndView refusedByDatabase(DataIntegrityViolationException failure, HttpServletRequest request) {
        LOG.warn(
                "The database refused a change: {}",
                failure.getMostSpecificCause().getMessage());
        return pages.of(HttpStatus.CONFLICT, request);
    }

    /** A signed-in person gets the page; anybody else is sent to sign in by the security filters. */
    @ExceptionHandler
    ModelAndView forbidden(AccessDeniedException failure, HttpServletRequest request) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            throw failure;
        }
        return pages.of(HttpStatus.FORBIDDEN, request);
    }
}
