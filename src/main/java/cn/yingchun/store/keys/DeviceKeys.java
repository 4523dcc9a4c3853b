package cn.yingchun.store.keys;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/// The keys by which other devices know this one: it signs with one, and opens what is encrypted for it with the other.
/// Both come from the master key and the device's name, so that a device put back from a backup is still known.
public final class DeviceKeys implements AutoCloseable {
    private final byte[] signSeed;
    private final byte[] boxSecret;

    DeviceKeys(byte[] signSeed, byte[] boxSecret) {
        this.signSeed = signSeed;
        this.boxSecret = boxSecret;
    }

    /// The public half of the signing key: Ed25519, X.509.
    public byte[] signKey() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                    new Ed25519PrivateKeyParameters(signSeed).generatePublicKey()).getEncoded();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(signSeed));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /// The public half of the key for which others encrypt: X25519, 32 bytes.
    public byte[] boxKey() {
        return new X25519PrivateKeyParameters(boxSecret).generatePublicKey().getEncoded();
    }

    /// Its secret half; the caller wipes it.
    public byte[] boxSecret() {
        return boxSecret.clone();
    }

    @Override
    public void close() {
        Arrays.fill(signSeed, (byte) 0);
        Arrays.fill(boxSecret, (byte) 0);
    }
}
