package cn.yingchun.store.keys;

import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// The sign of an office under what leaves it to be believed elsewhere (Ed25519, RFC 8032). Its key is derived from the master
/// key; the public half is printed with the recovery kit, so that a reader years later can compare it.
public final class OfficeSign {
    private final Ed25519PrivateKeyParameters key;

    OfficeSign(byte[] seed) {
        key = new Ed25519PrivateKeyParameters(seed, 0);
    }

    /// Signature, Base64.
    public String sign(byte[] what) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(what, 0, what.length);
        return Base64.getEncoder().encodeToString(signer.generateSignature());
    }

    /// The public key, Base64.
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }

    public static boolean verify(String publicKey, byte[] what, String signature) {
        try {
            var signer = new Ed25519Signer();
            signer.init(false, new Ed25519PublicKeyParameters(Base64.getDecoder().decode(publicKey), 0));
            signer.update(what, 0, what.length);
            return signer.verifySignature(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            return false;
        }
    }
}
