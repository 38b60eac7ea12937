package se.vagval;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that somebody can send words to, as the portal itself knows them: no walk is asked. */
final class WrittenAddresses {

    private static final Package PORTAL = WrittenAddresses.class.getPackage();
    private static final Set<String> NO_WORDS =
            Set.of("UserId", "CaseFileId", "MeetingId", "ReceivedFileId", "QuarterId", "SignedInPerson", "ThreadId");

    private WrittenAddresses() {}

    static Set<String> in(RequestMappingHandlerMapping mappings) {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST) && takesWords(method)) {
                found.addAll(info.getPatternValues());
            }
        });
        return found;
    }

    private static boolean takesWords(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(it -> !it.hasParameterAnnotation(PathVariable.class) && !isRead(it))
                .anyMatch(it -> holdsWords(it.getGenericParameterType()));
    }

    /** What another system sends is no form. */
    private static boolean isRead(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static boolean holdsWords(Type type) {
        if (type instanceof ParameterizedType of) {
            return Stream.of(of.getActualTypeArguments()).anyMatch(WrittenAddresses::holdsWords);
        }
        return type == String.class || type instanceof Class<?> it && isForm(it) && parts(it);
    }

    private static boolean isForm(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().startsWith(PORTAL.getName())
                && !NO_WORDS.contains(type.getSimpleName());
    }

    private static boolean parts(Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(WrittenAddresses::holdsWords);
    }
}
