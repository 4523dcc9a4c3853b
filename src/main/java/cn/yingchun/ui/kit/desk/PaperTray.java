package cn.yingchun.ui.kit.desk;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Where papers go: a folder of this computer, and who shows a finished file.
///
/// @param folder proposed; whoever prints may choose another
/// @param show   opens a file in the system's viewer; does nothing where there is no screen
public record PaperTray(Path folder, Consumer<Path> show) {}
