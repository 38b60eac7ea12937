package se.vagval.audit.proof.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.database.Fingerprint;

/** Nycklar. Signs seals with the region's own key, and knows whose signature stands on an older one. A key's name is its fingerprint. */
@Component
class SealKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PUBLIC = ".pub.pem";

    private final Map<String, PublicKey> known = new HashMap<>();
    private final @Nullable PrivateKey own;
    private final String name;
    private final @Nullable String published;

    SealKeys(SealSettings settings) {
        var folder = settings.keys();
        if (folder == null) {
            own = null;
            name = "";
            published = null;
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + PUBLIC)) {
            for (var file : files) {
                var key = publicKey(file);
                known.put(nameOf(key), key);
            }
            own = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes(folder.resolve("seal.pem"))));
            name = nameOf(publicKey(folder.resolve("seal" + PUBLIC)));
            published = Files.readString(folder.resolve("seal" + PUBLIC));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the keys of the seals: " + folder, unreadable);
        } catch (GeneralSecurityException otherKind) {
            throw new IllegalStateException("the keys of the seals are no Ed25519 pair: " + folder, otherKind);
        }
        if (!stands(name, "", sign(""))) {
            throw new IllegalStateException("seal.pem and seal.pub.pem are not of one pair: " + folder);
        }
    }

    /** Empty without a key. */
    String name() {
        return name;
    }

    /** The public half, as it is given to whoever wants to check. */
    @Nullable
    String published() {
        return published;
    }

    @Nullable
    String sign(String content) {
        if (own == null) {
            return null;
        }
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(own);
            signing.update(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the key of that name signed the content; a key nobody gave us has signed nothing. */
    boolean stands(String key, String content, @Nullable String signature) {
        var publicKey = known.get(key);
        if (publicKey == null || signature == null) {
            return false;
        }
        try {
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(publicKey);
            checking.update(content.getBytes(StandardCharsets.UTF_8));
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static String nameOf(PublicKey key) {
        return Fingerprint.of(key.getEncoded());
    }

    private static PublicKey publicKey(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(file)));
    }

    private static byte[] bytes(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }
}
