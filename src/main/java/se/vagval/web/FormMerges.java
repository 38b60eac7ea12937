package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import se.vagval.web.form.AbsentFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sammanförda formulär. A page sends along what its form said when it was opened ({@code base}); with that, what two
 * people, or two windows of one person, have changed in the same form is put together.
 */
@Component("formMerges")
public class FormMerges {

    /** The field, and the attribute of the model that stands in its place once a save has failed. */
    public static final String BASE = "base";

    /** What a window sent last without being answered. */
    private static final String TRIED = "tried";

    private static final String MARKER = "_";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    FormMerges(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    /** Both in one form, with the number of the save it goes over; {@code clean}: nothing was changed by both. */
    public record Both<F>(F form, boolean clean) {}

    /** What the page of a form sends along. */
    public String words(@Nullable Object form) {
        return form instanceof Record it
                ? JSON.writeValueAsString(FormWords.of(it).fields())
                : "";
    }

    /** Nothing is answered to a page that did not say what it began with. */
    public <F extends Record> Optional<Both<F>> of(HttpServletRequest request, F theirs, F yours, long version) {
        return base(request, FormWords.of(theirs)).map(base -> {
            var typed = FormWords.of(yours);
            var merged = base.merge(FormWords.of(theirs), typed);
            var fields = emptied(request, typed.choices());
            fields.putAll(merged.words().fields());
            fields.put("version", List.of(String.valueOf(version)));
            @SuppressWarnings("unchecked")
            var type = (Class<F>) yours.getClass();
            return new Both<>(bind(type, fields, request), merged.clean());
        });
    }

    /**
     * What is to be saved where a form has no number of its own: both put together, or the own where the page did not say
     * what it began with.
     *
     * @throws EditedMeanwhileRefusal when both have changed the same thing
     */
    public <F extends Record> F ofAll(HttpServletRequest request, F theirs, F yours) {
        if (request.getParameter(BASE) == null) {
            return yours;
        }
        return of(request, theirs, yours, 0)
                .filter(Both::clean)
                .orElseThrow(EditedMeanwhileRefusal::new)
                .form();
    }

    /**
     * Fills the form of a clash: with what both have changed, if it is known what they began with, else with the own words.
     * From now on it is the other's words that are written over.
     *
     * @param yours what this person sent, already with the number of the save it goes over
     * @return the clash, saying whether its form holds both
     */
    public <F extends Record> Clash show(Clash clash, F theirs, F yours, HttpServletRequest request, Model model) {
        var both = of(request, theirs, yours, clash.version());
        var shown = both.map(Both::form).orElse(yours);
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute("form", shown);
        model.addAttribute(BASE, words(theirs));
        return both.map(it -> clash.joined(it.clean())).orElse(clash);
    }

    /** What a form sent that stands beside another on the same page, its fields under a prefix, as if it stood alone. */
    public static HttpServletRequest part(HttpServletRequest request, String prefix) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                fields.put(name.substring(prefix.length()), List.of(values));
            } else if (name.startsWith(MARKER + prefix)) {
                fields.put(MARKER + name.substring(MARKER.length() + prefix.length()), List.of(values));
            }
        });
        return new Fields(request, fields);
    }

    /** Whether it says what it said when it was opened, or saved last; nothing of it is on its way without an answer. */
    public boolean isAsBegun(Record form, HttpServletRequest request) {
        return request.getParameter(TRIED) == null
                && read(request.getParameter(BASE))
                        .filter(it -> it.isSame(FormWords.of(form)))
                        .isPresent();
    }

    private static Optional<FormWords> base(HttpServletRequest request, FormWords theirs) {
        var tried = read(request.getParameter(TRIED));
        return read(request.getParameter(BASE))
                .map(base -> tried.map(it -> base.knowing(it, theirs)).orElse(base));
    }

    /** The fields that were sent, without their words: an emptied field is an answer, and so is a box left unticked. */
    private static SortedMap<String, List<String>> emptied(HttpServletRequest request, Set<String> choices) {
        var fields = new TreeMap<String, List<String>>();
        for (var name : request.getParameterMap().keySet()) {
            if (name.startsWith(MARKER)) {
                fields.put(name, List.of("on"));
            } else if (!choices.contains(name) && !request.getParameterMap().containsKey(MARKER + name)) {
                fields.put(name, List.of(""));
            }
        }
        return fields;
    }

    private static Optional<FormWords> read(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new FormWords(JSON.readValue(sent, new TypeReference<TreeMap<String, List<String>>>() {})));
        } catch (JacksonException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    /** Bound as the browser's own fields are, so that the merged form is read no other way than a typed one. */
    private <F> F bind(Class<F> type, Map<String, List<String>> fields, HttpServletRequest request) {
        var binder = new ExtendedServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        WebBindingInitializer initializer = adapter.getObject().getWebBindingInitializer();
        if (initializer != null) {
            initializer.initBinder(binder);
        }
        AbsentFields.readIn(binder);
        binder.construct(new Fields(request, fields));
        return Objects.requireNonNull(type.cast(binder.getTarget()));
    }

    /** The request with other fields. */
    private static final class Fields extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new TreeMap<>();

        Fields(HttpServletRequest request, Map<String, List<String>> fields) {
            super(request);
            fields.forEach((name, values) -> this.fields.put(name, values.toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }
    }
}
