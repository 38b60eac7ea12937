package se.vagval.web.frame;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;
import se.vagval.web.Link;

/** Kontaktväg. Where people write or call about the portal; set by whoever runs it. */
@ConfigurationProperties("vagval.contact")
record Contact(@Nullable String mail, @Nullable String phone) {

    List<Link> links() {
        return Stream.of(link("mailto:", mail), link("tel:", phone))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Link> link(String scheme, @Nullable String value) {
        return StringUtils.hasText(value)
                ? List.of(Link.to(value, scheme + value.replaceAll("[\\s-]", "")))
                : List.of();
    }
}
