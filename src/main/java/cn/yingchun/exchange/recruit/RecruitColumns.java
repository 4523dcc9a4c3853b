package cn.yingchun.exchange.recruit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which column of a sheet holds what. Guessed from the headings, mended by a person, and remembered for the next sheet
/// with the same headings.
public record RecruitColumns(Map<RecruitField, Integer> places) {
    public RecruitColumns {
        places = Map.copyOf(places);
    }

    /// @param remembered as [#written], blank for none; what it names goes before what is guessed
    public static RecruitColumns of(List<String> headings, String remembered) {
        var places = new EnumMap<RecruitField, Integer>(RecruitField.class);
        for (int i = headings.size() - 1; i >= 0; i--) {
            var place = i;
            RecruitField.of(headings.get(i)).ifPresent(field -> places.put(field, place));
        }
        for (var pair : remembered.split("\t")) {
            var cut = pair.indexOf('=');
            var place = cut < 0 ? -1 : headings.indexOf(pair.substring(cut + 1));
            if (place >= 0) {
                field(pair.substring(0, cut)).ifPresent(known -> places.put(known, place));
            }
        }
        return new RecruitColumns(places);
    }

    /// With one field from another column; -1 takes it from none.
    public RecruitColumns with(RecruitField field, int place) {
        var changed = new EnumMap<RecruitField, Integer>(RecruitField.class);
        changed.putAll(places);
        if (place < 0) {
            changed.remove(field);
        } else {
            changed.put(field, place);
        }
        return new RecruitColumns(changed);
    }

    /// By the names of headings, so that it holds for another sheet in which they stand elsewhere.
    public String written(List<String> headings) {
        return places.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey().name() + "=" + headings.get(one.getValue())).collect(Collectors.joining("\t"));
    }

    public int place(RecruitField field) {
        return places.getOrDefault(field, -1);
    }

    /// Required fields without a column, by heading.
    public List<String> missing() {
        return java.util.Arrays.stream(RecruitField.values()).filter(field -> field.required() && !places.containsKey(field))
                .map(RecruitField::heading).toList();
    }

    /// Headings that no field takes.
    public List<String> left(List<String> headings) {
        var left = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isBlank() && !places.containsValue(i)) {
                left.add(headings.get(i));
            }
        }
        return left;
    }

    private static java.util.Optional<RecruitField> field(String name) {
        return java.util.Arrays.stream(RecruitField.values()).filter(field -> field.name().equals(name)).findFirst();
    }
}
