package cn.yingchun.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws with the processor alone where the graphics card failed: old cards, remote desktops and virtual machines show a
/// white or black window otherwise.
///
/// A note lies in the folder from just before the first frame until it has been seen. A start that finds such a note knows
/// that the last one never came so far, and is safe from then on, until the person chooses the card again.
public final class Graphics {
    private final Path trying;
    private final Path safe;

    /// @param home the program's folder on this computer
    public Graphics(Path home) {
        this.trying = home.resolve("first-frame.trying");
        this.safe = home.resolve("graphics.safe");
    }

    /// To be called before anything of JavaFX. Returns whether the safe way is used.
    ///
    /// @param asked by the person, this time
    public boolean begin(boolean asked) {
        if (Files.exists(trying)) {
            stay(true);
        }
        touch(trying);
        var safely = asked || isSafe();
        if (safely) {
            System.setProperty("prism.order", "sw");
        }
        return safely;
    }

    /// The first frame has been seen.
    public void seen() {
        delete(trying);
    }

    public boolean isSafe() {
        return Files.exists(safe);
    }

    /// From the next start on.
    public void stay(boolean safely) {
        if (safely) {
            touch(safe);
        } else {
            delete(safe);
        }
    }

    private static void touch(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            return; // without the note the start is as it was before there were notes
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // it is found again at the next start, which is then safe: slower, never wrong
        }
    }
}
