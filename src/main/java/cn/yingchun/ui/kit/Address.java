package cn.yingchun.ui.kit;

/// Where in the program one stands: a place, and what is open there.
///
/// @param place `today`, `donors`, `patients`, `cases`, `bedside` …
/// @param open  the id of the donor, patient or case that is open; blank for the place itself
public record Address(String place, String open) {
    public static Address of(String place) {
        return new Address(place, "");
    }
}
