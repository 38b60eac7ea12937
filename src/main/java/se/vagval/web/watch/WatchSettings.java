package se.vagval.web.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal watches itself.
 *
 * @param port where a supervisor asks, apart from the pages; none unless told
 * @param standstill how long no request may come to its end before the portal no longer counts as alive
 * @param exit whether it then also ends by itself, for a supervisor that restarts only what has ended
 */
@ConfigurationProperties("vagval.health")
record WatchSettings(
        @Nullable Integer port,
        @DefaultValue("60s") Duration standstill,
        @DefaultValue("false") boolean exit) {}
