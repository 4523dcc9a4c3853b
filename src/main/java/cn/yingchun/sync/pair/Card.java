package cn.yingchun.sync.pair;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// A device's card, handed over before the first exchange: its name and its public keys. Nothing on it is secret, and
/// nothing on it is believed before two people have read the same code to each other ([PairCode]).
///
/// @param signKey Ed25519, X.509, Base64
/// @param boxKey  X25519, 32 bytes, Base64
public record Card(int form, String device, String office, String signKey, String boxKey) {
    public static final String ENDING = ".yccard";

    private static final int FORM = 1;
    private static final int LONGEST = 16 * 1024;

    /// This office's own card.
    public static Card of(Office office) {
        try (var keys = office.carrying().keys()) {
            var base64 = Base64.getEncoder();
            return new Card(FORM, office.device(), office.name(), base64.encodeToString(keys.signKey()),
                    base64.encodeToString(keys.boxKey()));
        }
    }

    public void write(Path file) {
        try {
            Files.writeString(file, Json.write(this));
        } catch (IOException e) {
            throw DiskTrouble.of(e, file);
        }
    }

    /// @throws Trouble `sync.card.bad`, `sync.card.newer`
    public static Card read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Trouble("sync.card.bad", file.getFileName());
            }
            var card = Json.read(Files.readString(file), Card.class);
            if (card.form() > FORM) {
                throw new Trouble("sync.card.newer");
            }
            if (!card.device().matches("[0-9a-z]{10}") || Base64.getDecoder().decode(card.boxKey()).length != 32
                    || card.signKey().isBlank() || card.office().length() > 200) {
                throw new Trouble("sync.card.bad", file.getFileName());
            }
            return card;
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new Trouble(e, "sync.card.bad", file.getFileName());
        }
    }
}
