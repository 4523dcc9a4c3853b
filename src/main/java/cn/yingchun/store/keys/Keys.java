package cn.yingchun.store.keys;

import cn.yingchun.store.codec.Json;
import cn.yingchun.store.journal.Identity;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;

/// What an office's key file says. None of it is secret; all of it is sealed with the master key.
///
/// @param seal HMAC-SHA256 over the rest, hexadecimal
record Keys(int format, UUID office, String device, int incarnation, List<Slot> slots, String seal) {
    static final int FORMAT = 1;

    Keys {
        slots = List.copyOf(slots);
    }

    static Keys of(Identity identity, List<Slot> slots, MasterKey master) {
        var unsealed = new Keys(FORMAT, identity.office(), identity.device(), identity.incarnation(), slots, "");
        return new Keys(FORMAT, identity.office(), identity.device(), identity.incarnation(), slots, unsealed.sealed(master));
    }

    Identity identity() {
        return new Identity(office, device, incarnation);
    }

    Optional<Slot> slot(String user) {
        return slots.stream().filter(slot -> slot.user().equals(user)).findFirst();
    }

    /// The same keys with one slot put in the place of the user's old one, or added.
    Keys with(Slot slot, MasterKey master) {
        var others = slots.stream().filter(old -> !old.user().equals(slot.user()));
        return of(identity(), Stream.concat(others, Stream.of(slot)).toList(), master);
    }

    Keys without(String user, MasterKey master) {
        return of(identity(), slots.stream().filter(slot -> !slot.user().equals(user)).toList(), master);
    }

    boolean isSealedBy(MasterKey master) {
        var unsealed = new Keys(format, office, device, incarnation, slots, "");
        return MessageDigest.isEqual(unsealed.sealed(master).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private String sealed(MasterKey master) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(master.seal());
            return HexFormat.of().formatHex(mac.doFinal(Json.write(this).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
