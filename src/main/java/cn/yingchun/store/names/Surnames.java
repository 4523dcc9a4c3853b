package cn.yingchun.store.names;

import java.util.Map;
import java.util.Optional;

/// Surnames that are read otherwise than the same characters elsewhere.
///
/// Source: 现代汉语词典 (7th edition), readings marked as surname (姓).
final class Surnames {
    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("单", "shan"), Map.entry("單", "shan"), Map.entry("曾", "zeng"), Map.entry("仇", "qiu"),
            Map.entry("翟", "zhai"), Map.entry("解", "xie"), Map.entry("查", "zha"), Map.entry("区", "ou"),
            Map.entry("區", "ou"), Map.entry("朴", "piao"), Map.entry("盖", "ge"), Map.entry("任", "ren"),
            Map.entry("华", "hua"), Map.entry("召", "shao"), Map.entry("缪", "miao"), Map.entry("折", "she"),
            Map.entry("种", "chong"), Map.entry("黑", "he"), Map.entry("秘", "bi"), Map.entry("繁", "po"),
            Map.entry("覃", "qin"), Map.entry("燕", "yan"), Map.entry("祭", "zhai"), Map.entry("瞿", "qu"),
            Map.entry("员", "yun"), Map.entry("員", "yun"), Map.entry("乐", "yue"), Map.entry("樂", "yue"),
            Map.entry("宓", "mi"), Map.entry("洗", "xian"), Map.entry("冼", "xian"), Map.entry("幺", "yao"),
            Map.entry("郇", "xun"), Map.entry("郗", "xi"), Map.entry("隗", "wei"), Map.entry("佴", "nai"),
            Map.entry("尉迟", "yu chi"), Map.entry("万俟", "mo qi"), Map.entry("长孙", "zhang sun"),
            Map.entry("澹台", "tan tai"), Map.entry("单于", "chan yu"), Map.entry("皇甫", "huang fu"),
            Map.entry("令狐", "ling hu"), Map.entry("宿", "su"), Map.entry("藏", "zang"), Map.entry("晟", "cheng"));

    private Surnames() {}

    /// A surname at the beginning of a name.
    ///
    /// @param characters how many characters of the name it takes
    record Surname(String reading, int characters) {}

    static Optional<Surname> of(String name) {
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            var reading = READINGS.get(name.substring(0, length));
            if (reading != null) {
                return Optional.of(new Surname(reading, length));
            }
        }
        return Optional.empty();
    }
}
