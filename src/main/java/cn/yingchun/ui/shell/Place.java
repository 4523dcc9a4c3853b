package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/// One entry of the rail, and how its screen is made when it is first opened.
///
/// @param id   as in addresses, such as `donors`
/// @param key  word key of its name
public record Place(String id, String key, Feather icon, Function<Tools, Screen> make) {}
