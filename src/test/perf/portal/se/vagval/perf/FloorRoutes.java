package se.vagval.perf;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;

/**
 * The floor under saving a criterion: the rows that must be read and written, by plain SQL in one transaction behind the same
 * sign-in, and a page that reads one row and answers fixed bytes. No form is bound, no rule asked, no entity made, no template
 * drawn; what these two cost, no portal on these libraries goes below.
 */
@Controller
@Profile("perf")
class FloorRoutes implements AddressRules {

    private static final List<String> WRITES = List.of(
            "select pg_advisory_xact_lock(hashtext(:case)::bigint)",
            """
            insert into audit_entry (subject, seq, act, actor, at, content, prev_hash, hash)
            select cast(:case as uuid), last.seq + 1, 'criterion judged', :who, now(), :text, last.hash,
                   encode(sha256(convert_to(:text || last.hash, 'UTF8')), 'hex')
            from (select seq, hash from audit_entry where subject = cast(:case as uuid) order by seq desc limit 1) as last
            """,
            "update assessment set version = version + 1 where case_file = cast(:case as uuid)",
            """
            update dimension_grade set motivation = :text, level = 3, outcome = 'LEVEL', version = version + 1, graded_by = :who,
                   graded_at = now()
            where dimension = 'D2' and assessment = (select id from assessment where case_file = cast(:case as uuid))
            """,
            "update submission set status = 302, location = :case, notice = 'saved' where id = :key");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    FloorRoutes(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void list(AddressBook book) {
        book.get("/golv/*", List.of(Role.CASE_OFFICER));
        book.post("/golv/*", List.of(Role.CASE_OFFICER));
    }

    @PostMapping("/golv/{caseFile}")
    String save(
            @PathVariable UUID caseFile,
            @RequestParam String motivation,
            @RequestParam int bytes,
            @RequestParam String key,
            Authentication person) {
        transactions.executeWithoutResult(it -> {
            jdbc.sql("insert into submission (id) values (?)").param(key).update();
            jdbc.sql("select id from case_file where id = ? and officer = ?")
                    .params(caseFile, person.getName())
                    .query(UUID.class)
                    .single();
            WRITES.forEach(write -> {
                var statement = jdbc.sql(write)
                        .param("case", caseFile.toString())
                        .param("who", person.getName())
                        .param("text", motivation)
                        .param("key", key);
                if (write.startsWith("select")) {
                    statement.query((row, at) -> 1).single();
                } else {
                    statement.update();
                }
            });
        });
        return "redirect:/golv/" + caseFile + "?bytes=" + bytes;
    }

    @GetMapping("/golv/{caseFile}")
    @ResponseBody
    ResponseEntity<String> page(@PathVariable UUID caseFile, @RequestParam int bytes, CsrfToken token) {
        var text = jdbc.sql("select g.motivation from dimension_grade g join assessment a on a.id = g.assessment"
                        + " where a.case_file = ? and g.dimension = 'D2'")
                .param(caseFile)
                .query(String.class)
                .single();
        var key = UUID.randomUUID().toString().replace("-", "").repeat(2);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body("""
                <form id="kriterium"><input type="hidden" name="_csrf" value="%s"><input type="hidden" name="key" value="%s">
                <input type="hidden" name="bytes" value="%s"><textarea name="motivation">%s</textarea></form>
                """.formatted(token.getToken(), key, bytes, text) + "x".repeat(bytes));
    }
}
