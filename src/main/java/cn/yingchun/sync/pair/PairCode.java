package cn.yingchun.sync.pair;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The short code that two people read to each other: the same on both computers if, and only if, both hold the same two
/// cards.
///
/// Sixty bits, made slowly (PBKDF2): whoever exchanged a card on the way would have to try about 2⁶⁰ cards, some
/// milliseconds of computing each, to meet it.
public final class PairCode {
    /// Signs that nobody mistakes for one another when heard or read (Crockford's base 32).
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int ROUNDS = 100_000;

    private PairCode() {}

    /// `7K3M-Q2XD-9WRT`, whichever card is named first.
    public static String of(Card one, Card other) {
        var cards = Stream.of(one, other).map(card -> card.device() + "|" + card.signKey() + "|" + card.boxKey()).sorted().toList();
        try {
            var salt = MessageDigest.getInstance("SHA-256").digest(String.join("\n", cards).getBytes(StandardCharsets.UTF_8));
            var slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec("yingchun pair".toCharArray(), salt, ROUNDS, LENGTH * 8)).getEncoded();
            var code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(slow[i] & 31));
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether somebody typed this code, however written: small letters, no dashes, O for 0, I or L for 1.
    public static boolean same(String code, String typed) {
        return plain(code).equals(plain(typed));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
