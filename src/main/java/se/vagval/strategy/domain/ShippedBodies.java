package se.vagval.strategy.domain;

import java.util.List;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import se.vagval.strategy.PrioritisingBodies;
import se.vagval.strategy.PrioritisingBody;

/** The bodies as the portal brings them with it, read once. */
@Component("prioritisingBodies")
class ShippedBodies implements PrioritisingBodies {

    private final List<PrioritisingBody> all;

    ShippedBodies(ResourceLoader resources) {
        all = FrameworkText.bodies(
                ShippedFrameworks.tree(resources.getResource("classpath:framework/parts/bodies.yaml")));
    }

    @Override
    public List<PrioritisingBody> all() {
        return all;
    }
}
