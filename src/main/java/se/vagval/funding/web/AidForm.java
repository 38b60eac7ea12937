package se.vagval.funding.web;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.AidAnswers;
import se.vagval.funding.domain.AidAnswers.Answered;
import se.vagval.funding.domain.AidAnswers.Reply;
import se.vagval.funding.domain.AidGround;
import se.vagval.funding.domain.AidQuestion;
import se.vagval.funding.domain.StateAidReview;
import se.vagval.web.AmountReader;
import se.vagval.web.FieldName;

/** State aid as it is typed: a reply and a reason for each question, by its name. */
record AidForm(
        int seen,
        Map<String, @Size(max = 20) String> replies,
        Map<String, @Size(max = 2000) String> reasons,
        @Nullable AidGround ground,
        @Size(max = 300) @Nullable String article,
        @Size(max = 20) @Nullable String euroRate,
        @Size(max = 30) @Nullable String declaredEuro) {

    @SuppressWarnings("NullAway")
    AidForm {
        replies = replies == null ? Map.of() : replies;
        reasons = reasons == null ? Map.of() : reasons;
    }

    static AidForm of(StateAidReview it) {
        var replies = new java.util.HashMap<String, String>();
        var reasons = new java.util.HashMap<String, String>();
        for (var question : AidQuestion.values()) {
            var said = it.answers().of(question);
            replies.put(question.name(), it.version() == 0 ? "" : said.reply().name());
            reasons.put(question.name(), said.reason());
        }
        return new AidForm(
                it.version(),
                replies,
                reasons,
                it.ground(),
                it.article(),
                it.euroRate() == null
                        ? ""
                        : it.euroRate().stripTrailingZeros().toPlainString().replace('.', ','),
                Kronor.write(it.declaredEuro()));
    }

    /** What is typed; nothing when a field says why not. Need and level are answered with a reason. */
    @Nullable
    StateAidReview read(Errors errors) {
        var answers = new EnumMap<AidQuestion, Answered>(AidQuestion.class);
        for (var question : AidQuestion.values()) {
            var reply = replyTo(question);
            var reason = typed(reasons.get(question.name()));
            if (reply == null) {
                errors.rejectValue(
                        "replies[" + question.name() + "]", "funding.aid.unanswered", FieldName.of(question), null);
            } else {
                answers.put(question, new Answered(reply, reason));
            }
            if (reason.isEmpty() && !question.isCriterion()) {
                errors.rejectValue(
                        "reasons[" + question.name() + "]", "funding.aid.unreasoned", FieldName.of(question), null);
            }
        }
        var rate = rate(errors);
        var declared = Kronor.read(declaredEuro, "declaredEuro", errors);
        return errors.hasErrors()
                ? null
                : new StateAidReview(seen, new AidAnswers(answers), ground, typed(article), rate, declared);
    }

    private @Nullable Reply replyTo(AidQuestion question) {
        for (var reply : Reply.values()) {
            if (reply.name().equals(replies.get(question.name()))) {
                return reply;
            }
        }
        return null;
    }

    /** Four decimals are what the column holds. */
    private @Nullable BigDecimal rate(Errors errors) {
        var text = typed(euroRate);
        if (text.isEmpty()) {
            return null;
        }
        var rate =
                text.matches("\\d{1,3}(,\\d{1,4})?") ? AmountReader.read(text).orElse(null) : null;
        var exact = rate == null && text.matches("\\d{1,3},\\d{3,4}") ? new BigDecimal(text.replace(',', '.')) : rate;
        if (exact == null || exact.signum() == 0) {
            errors.rejectValue("euroRate", "funding.aid.noRate");
            return null;
        }
        return exact;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
