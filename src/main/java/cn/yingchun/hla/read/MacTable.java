package cn.yingchun.hla.read;

import cn.yingchun.hla.Unreadable;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The NMDP multiple allele codes (MAC): short letters for a list of alleles, as the registries publish them.
///
/// A generic code lists second fields (`AB` = `01/02`) and goes with the first field it is written with; a specific code
/// lists whole names (`01:01/02:05`) and stands for itself. More than a million codes are published, so they lie packed:
/// the codes as sorted numbers, their lists in one array of bytes.
public final class MacTable {
    public static final MacTable NONE = new MacTable(new long[0], new byte[0]);
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern LIST = Pattern.compile("[0-9:/NLSQCA]+");
    private static final int PLACE_BITS = 32;

    /// Sorted; a code's number in the upper half, the place of its list in the lower.
    private final long[] codes;
    /// The lists one after the other, each ended by a line feed.
    private final byte[] lists;

    private MacTable(long[] codes, byte[] lists) {
        this.codes = codes;
        this.lists = lists;
    }

    /// Reads the published text file: tab-separated lines whose last two columns are code and list; other lines are
    /// headings. If a code comes twice, one of its lists counts.
    public static MacTable read(Reader text) throws IOException {
        var lists = new ByteArrayOutputStream();
        var codes = new long[1024];
        int count = 0;
        var lines = new BufferedReader(text);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var columns = line.strip().split("\t");
            var last = columns.length - 1;
            if (last >= 1 && CODE.matcher(columns[last - 1]).matches() && LIST.matcher(columns[last]).matches()) {
                codes = count == codes.length ? Arrays.copyOf(codes, 2 * count) : codes;
                codes[count++] = number(columns[last - 1]) << PLACE_BITS | lists.size();
                lists.writeBytes(columns[last].getBytes(StandardCharsets.US_ASCII));
                lists.write('\n');
            }
        }
        if (count == 0) {
            throw new Unreadable("hla.mac.empty");
        }
        var sorted = Arrays.copyOf(codes, count);
        Arrays.sort(sorted);
        return new MacTable(sorted, lists.toByteArray());
    }

    /// The letters as a number to the base of 27, below 2^29.
    private static long number(String code) {
        return code.chars().asLongStream().reduce(0, (number, letter) -> number * 27 + letter - 'A' + 1);
    }

    /// How many codes are known.
    public int size() {
        return codes.length;
    }

    /// The names a code stands for behind a first field, such as `02:01 02:02` for `02` and `AB`; empty if unknown.
    Optional<List<String>> names(String family, String code) {
        var at = Arrays.binarySearch(codes, number(code) << PLACE_BITS);
        var place = at >= 0 ? at : -at - 1;
        if (place == codes.length || codes[place] >>> PLACE_BITS != number(code)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(list((int) codes[place]).split("/"))
                .map(name -> name.contains(":") ? name : family + ":" + name).toList());
    }

    private String list(int start) {
        int end = start;
        while (lists[end] != '\n') {
            end++;
        }
        return new String(lists, start, end - start, StandardCharsets.US_ASCII);
    }
}
