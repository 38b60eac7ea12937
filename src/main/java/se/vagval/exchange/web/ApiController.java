package se.vagval.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.vagval.casefile.CaseStatus;
import se.vagval.exchange.domain.OpenRegisterRepository;
import se.vagval.exchange.domain.OpenRegisterRepository.After;
import se.vagval.exchange.domain.OpenRegisterRepository.OpenCase;
import se.vagval.exchange.domain.OpenRegisterRepository.OpenDecision;
import se.vagval.exchange.domain.OpenRegisterRepository.StatusCount;
import se.vagval.exchange.domain.OpenRegisterRepository.YearSum;
import se.vagval.exchange.domain.Scope;
import se.vagval.exchange.domain.SystemDoor;
import se.vagval.web.Between;
import se.vagval.web.TimeReader;
import se.vagval.web.Words;

/** The read interface, as {@code openapi.json} beside it describes it. A case with a mark is answered as one that is not. */
@RestController
@RequestMapping("/api/v1")
class ApiController {

    private static final int MINUTE = 60;

    private final ApiDoor door;
    private final OpenRegisterRepository register;
    private final Words words;

    ApiController(ApiDoor door, OpenRegisterRepository register, Words words) {
        this.door = door;
        this.register = register;
        this.words = words;
    }

    /** A page; {@code nasta} is the address of the next one. */
    record ApiPage<T>(List<T> rader, @Nullable String nasta) {}

    /** Statistik. */
    record ApiStatistics(List<StatusCount> arenden, List<YearSum> beslut) {}

    @GetMapping(value = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("exchange/openapi.json");
    }

    @GetMapping("/arenden")
    ApiPage<OpenCase> cases(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable String efter) {
        door.open(key, Scope.CASES);
        var found = register.cases(status == null ? null : status.name(), place(efter));
        return page(
                found,
                it -> after(it.inkommen(), it.id()),
                "/api/v1/arenden?" + (status == null ? "" : "status=" + status + "&"));
    }

    @GetMapping("/arenden/{id}")
    OpenCase one(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @PathVariable UUID id) {
        door.open(key, Scope.CASES);
        return register.oneCase(id).orElseThrow(() -> new ApiRefusal(HttpStatus.NOT_FOUND, "absent"));
    }

    @GetMapping("/beslut")
    ApiPage<OpenDecision> decisions(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key,
            @RequestParam(name = "fran", required = false) @Nullable String from,
            @RequestParam(name = "till", required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String efter) {
        door.open(key, Scope.DECISIONS);
        if (Between.isTurned(day(from), day(until))) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "turned");
        }
        return page(
                register.decisions(day(from), day(until), place(efter)),
                it -> after(it.beslutsdatum(), it.id()),
                "/api/v1/beslut?" + (from == null ? "" : "fran=" + from + "&")
                        + (until == null ? "" : "till=" + until + "&"));
    }

    @GetMapping("/statistik")
    ApiStatistics statistics(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String key) {
        door.open(key, Scope.STATISTICS);
        return new ApiStatistics(register.counts(), register.years());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiRefusal refusal) {
        var answer = ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal.status() == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(MINUTE));
        }
        var sentence = words.message("exchange.api.refused." + refusal.key(), SystemDoor.MOST_A_MINUTE);
        return answer.body(ProblemDetail.forStatusAndDetail(refusal.status(), sentence));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException value) {
        return refused(new ApiRefusal(HttpStatus.BAD_REQUEST, "value"));
    }

    private static <T> ApiPage<T> page(List<T> found, Function<T, String> place, String address) {
        var more = found.size() > OpenRegisterRepository.PAGE;
        var rows = more ? found.subList(0, OpenRegisterRepository.PAGE) : found;
        return new ApiPage<>(rows, more ? address + "efter=" + place.apply(rows.getLast()) : null);
    }

    private static String after(LocalDate day, UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : TimeReader.day(typed);
        } catch (DateTimeException unreadable) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "value");
        }
    }

    private static @Nullable After place(@Nullable String key) {
        if (key == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8).split(" ");
            return new After(TimeReader.day(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException unreadable) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "value");
        }
    }
}
