package se.vagval.portfolio.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Anybody;
import se.vagval.portfolio.QuarterId;
import se.vagval.web.NotFoundRefusal;

/** Öppna data: what has been published, and the grants that are public; for anybody. */
@Service
@Transactional(readOnly = true)
@Anybody
public class OpenDataReading {

    private final QuarterRepository quarters;
    private final GrantRepository grants;

    OpenDataReading(QuarterRepository quarters, GrantRepository grants) {
        this.quarters = quarters;
        this.grants = grants;
    }

    /** The latest edition of each quarter, latest quarter first. */
    public List<QuarterEdition> latest() {
        var latest = new LinkedHashMap<QuarterId, QuarterEdition>();
        quarters.editions().forEach(it -> latest.putIfAbsent(it.quarter(), it));
        return List.copyOf(latest.values());
    }

    public QuarterFile file(QuarterId quarter, String kind) {
        return quarters.editions(quarter).stream()
                .findFirst()
                .flatMap(it -> quarters.file(it.id(), kind))
                .orElseThrow(() -> new NotFoundRefusal("file"));
    }

    /** Of cases without a secrecy mark alone. */
    public void grants(Consumer<Grant> each) {
        grants.open(each);
    }
}
