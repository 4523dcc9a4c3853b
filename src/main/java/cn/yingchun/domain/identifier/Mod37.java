package cn.yingchun.domain.identifier;

/// Check value by ISO/IEC 7064 Mod 37-2 over digits and capital letters, as GRID and DIN use it.
final class Mod37 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;

    private Mod37() {}

    /// The check value 0 … 36 of a text.
    static int check(String text) {
        var sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum + value(text.charAt(i))) * 2 % MODULUS;
        }
        return (MODULUS + 1 - sum) % MODULUS;
    }

    /// The character that stands for a value.
    static char letter(int value) {
        return ALPHABET.charAt(value);
    }

    private static int value(char letter) {
        var value = ALPHABET.indexOf(letter);
        if (value < 0) {
            throw new IllegalArgumentException("not in the alphabet: " + letter);
        }
        return value;
    }
}
