import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Takes the letters out of the program's jar and lays them beside it as plain files, which open without being unpacked.
///
/// Run by build.sh: `Letters.java yingchun.jar FOLDER`.
public class Letters {
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        try (var jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            for (var name : List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")) {
                Files.move(jar.getPath("fonts", name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
