package se.vagval.audit.proof.domain;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How seals are signed.
 *
 * @param keys a folder with the Ed25519 pair {@code seal.pem} and {@code seal.pub.pem}, and the public halves of earlier pairs
 *     under other names that end in {@code .pub.pem}; nothing is signed without one
 */
@ConfigurationProperties("vagval.seal")
record SealSettings(@Nullable Path keys) {}
