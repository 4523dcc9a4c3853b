package cn.yingchun.sync.hub;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.hub.Hub;
import cn.yingchun.store.hub.HubAddress;
import cn.yingchun.store.sealed.LastingFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The hub at which this computer works all the time, kept sealed with the office's key.
///
/// @param hub         `host:port/database`
/// @param role        the database role of this computer
/// @param certificate of the hub, as text (PEM)
public record HubSetting(String hub, String role, String password, String certificate) {
    private static final String NAME = "hub";

    /// @param root the certificate's file
    /// @throws Trouble `sync.hub.root` where it cannot be read, `sync.hub.address`
    public static HubSetting of(Office office, String hub, String role, char[] password, Path root) {
        try {
            var setting = new HubSetting(hub.strip(), role.strip(), new String(password), Files.readString(root));
            HubAddress.of(setting.hub, setting.role, office.founded().region(), root);
            return setting;
        } catch (IOException e) {
            throw new Trouble(e, "sync.hub.root", root.toString());
        }
    }

    public static Optional<HubSetting> kept(Office office) {
        return file(office).read(in -> {
            var text = new DataInputStream(in);
            return Optional.of(new HubSetting(text.readUTF(), text.readUTF(), text.readUTF(), text.readUTF()));
        });
    }

    public void keep(Office office) {
        file(office).write(out -> {
            var text = new DataOutputStream(out);
            text.writeUTF(hub);
            text.writeUTF(role);
            text.writeUTF(password);
            text.writeUTF(certificate);
            text.flush();
        });
    }

    public static void forget(Office office) {
        file(office).delete();
    }

    private static LastingFile file(Office office) {
        return office.sealed(NAME).lasting();
    }

    /// Connects. The certificate is written out beside the office each time, so that nobody has exchanged it there.
    ///
    /// @throws Trouble `sync.hub.gone`, `sync.hub.login`, `sync.hub.tls`, `sync.hub.twice`
    public Hub connect(Office office) {
        var root = office.dir().resolve("hub.crt");
        try {
            Files.writeString(root, certificate);
        } catch (IOException e) {
            throw new Trouble(e, "sync.hub.root", root.toString());
        }
        var open = Hub.connect(HubAddress.of(hub, role, office.founded().region(), root), password.toCharArray());
        if (!open.claim(office.device())) {
            open.close();
            throw new Trouble("sync.hub.twice");
        }
        return open;
    }

    /// What it is called on screen.
    public String name() {
        return hub;
    }
}
