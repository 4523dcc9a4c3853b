package cn.yingchun.store.codec;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.DonorId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Registry donors as lines of tab-separated text, a batch part being many of them, deflated.
///
/// Eight fixed columns (code, sex, birth date, ABO, CMV, kg, status, HLA texts with `,` between them), then `name=value`
/// for whatever else the file said. Columns are only ever added behind these.
public final class DonorLines {
    private DonorLines() {}

    /// The id of a registry's donor, the same on every device that reads the same registry.
    public static DonorId id(String registry, String code) {
        var bytes = ByteBuffer.wrap(sha256("yingchun donor|" + registry + "|" + code));
        var most = bytes.getLong() & ~0xF000L | 0x8000L;
        var least = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new DonorId(new UUID(most, least));
    }

    public static DonorId id(RegistryDonor donor) {
        return id(donor.more().getOrDefault("registry", ""), donor.code());
    }

    public static String write(RegistryDonor donor) {
        var line = new StringBuilder(160);
        line.append(safe(donor.code())).append('\t').append(donor.sex()).append('\t').append(donor.birthDate()).append('\t')
                .append(safe(donor.abo())).append('\t').append(donor.cmv().code()).append('\t').append(donor.weightKg())
                .append('\t').append(donor.status()).append('\t');
        for (int i = 0; i < donor.hla().size(); i++) {
            line.append(i == 0 ? "" : ",").append(safe(donor.hla().get(i)));
        }
        new TreeMap<>(donor.more()).forEach((name, value) -> line.append('\t').append(name).append('=').append(safe(value)));
        return line.toString();
    }

    public static RegistryDonor read(String line) {
        var fields = line.split("\t", -1);
        Map<String, String> more = new LinkedHashMap<>();
        for (int i = 8; i < fields.length; i++) {
            var equals = fields[i].indexOf('=');
            if (equals > 0) {
                more.put(fields[i].substring(0, equals), plain(fields[i].substring(equals + 1)));
            }
        }
        return new RegistryDonor(plain(fields[0]), Sex.valueOf(fields[1]), LocalDate.parse(fields[2]), plain(fields[3]),
                cmv(fields[4]), Integer.parseInt(fields[5]), hla(fields[7]), Availability.valueOf(fields[6]), more);
    }

    /// Tells lines apart: 64 bits of SHA-256.
    public static long hash(String line) {
        return ByteBuffer.wrap(sha256(line)).getLong();
    }

    /// Many lines as one part of a batch.
    public static byte[] pack(List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
            for (var line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    public static List<String> unpack(byte[] part) {
        try (var in = new InflaterInputStream(new java.io.ByteArrayInputStream(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Places that this program added are blank in older lines; places of a newer one are passed over.
    private static List<String> hla(String texts) {
        var all = new ArrayList<String>(2 * RegistryDonor.LOCI.size());
        for (var text : texts.split(",", -1)) {
            all.add(plain(text));
        }
        while (all.size() < 2 * RegistryDonor.LOCI.size()) {
            all.add("");
        }
        return all.subList(0, 2 * RegistryDonor.LOCI.size());
    }

    private static Cmv cmv(String code) {
        return switch (code) {
            case "P" -> Cmv.P;
            case "N" -> Cmv.N;
            default -> Cmv.UNKNOWN;
        };
    }

    private static String safe(String text) {
        var clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            clean = "\t\n\r,%".indexOf(text.charAt(i)) < 0;
        }
        return clean ? text : text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D").replace(",", "%2C");
    }

    private static String plain(String text) {
        return text.indexOf('%') < 0 ? text
                : text.replace("%2C", ",").replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
