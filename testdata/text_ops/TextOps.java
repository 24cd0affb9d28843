import java.lang.reflect.*;
import java.nio.charset.Charset;
import java.util.*;

/*
 * Asks the Java runtime what its methods make of constants; flow/text_ops_test.c compares.
 * A line: CLASS NAME (PARAMETERS) INPUT... = RESULT, with tabs between; the object first.
 * n null, tHEX UTF-16, Ttype:number, aTYPE:elements, !descriptor an exception.
 */
public class TextOps {
    static final String[] TEXTS = { "", "a", "Hello, World", "  trim \t\n", "a.b..c..",
        "\ud83d\ude00x\u65e5\ud83d", "z\0y" };
    static final String[] SMALL = { "", "l", "o, ", ".", "\ud83d" };
    static StringBuilder out = new StringBuilder();

    static String units(CharSequence s) {
        StringBuilder b = new StringBuilder("t");
        for (int i = 0; i < s.length(); i++) b.append(String.format("%04x", (int) s.charAt(i)));
        return b.toString();
    }

    static String show(Object o) {
        if (o == null) return "n";
        if (o instanceof CharSequence) return units((CharSequence) o);
        if (o instanceof Charset) return units(((Charset) o).name());
        if (o instanceof Integer) return "I:" + o;
        if (o instanceof Long) return "J:" + o;
        if (o instanceof Short) return "S:" + o;
        if (o instanceof Byte) return "B:" + o;
        if (o instanceof Boolean) return "Z:" + ((Boolean) o ? 1 : 0);
        if (o instanceof Character) return "C:" + (int) (Character) o;
        if (o instanceof Float) return "F:" + Float.floatToRawIntBits((Float) o);
        if (o instanceof Double) return "D:" + Double.doubleToRawLongBits((Double) o);
        if (o.getClass().isArray()) {
            Class<?> e = o.getClass().getComponentType();
            StringBuilder b = new StringBuilder("a" + (e.isPrimitive() ? e.descriptorString() : "L") + ":");
            for (int i = 0; i < Array.getLength(o); i++) b.append(i > 0 ? "," : "").append(show(Array.get(o, i)));
            return b.toString();
        }
        if (o instanceof Locale) return "?";
        throw new IllegalArgumentException(o.getClass().toString());
    }

    static void line(Class<?> c, String name, Class<?>[] types, Object self, Object[] args, Object result) {
        StringBuilder p = new StringBuilder("(");
        for (Class<?> t : types) p.append(t.descriptorString());
        out.append(c.descriptorString()).append('\t').append(name).append('\t').append(p).append(')');
        if (self != null) out.append('\t').append(show(self));
        for (Object a : args) out.append('\t').append(show(a));
        out.append("\t=\t");
        out.append(result instanceof Throwable ? "!" + result.getClass().descriptorString() : show(result)).append('\n');
    }

    static Class<?>[] classes(String types) {
        List<Class<?>> l = new ArrayList<>();
        for (String t : types.isEmpty() ? new String[0] : types.split(" ")) {
            switch (t) {
            case "I": l.add(int.class); break;
            case "J": l.add(long.class); break;
            case "C": l.add(char.class); break;
            case "Z": l.add(boolean.class); break;
            case "B": l.add(byte.class); break;
            case "S": l.add(short.class); break;
            case "F": l.add(float.class); break;
            case "D": l.add(double.class); break;
            case "s": l.add(String.class); break;
            case "cs": l.add(CharSequence.class); break;
            case "o": l.add(Object.class); break;
            case "[o": l.add(Object[].class); break;
            case "[cs": l.add(CharSequence[].class); break;
            case "[c": l.add(char[].class); break;
            case "[b": l.add(byte[].class); break;
            case "[i": l.add(int[].class); break;
            case "[j": l.add(long[].class); break;
            case "[z": l.add(boolean[].class); break;
            case "[s": l.add(short[].class); break;
            case "l": l.add(Locale.class); break;
            case "ch": l.add(Charset.class); break;
            default: throw new IllegalArgumentException(t);
            }
        }
        return l.toArray(new Class<?>[0]);
    }

    /* Calls a method (self null: a static one); builders show themselves as the result. */
    static void call(Object self, Class<?> c, String name, String types, Object... args) {
        Class<?>[] t = classes(types);
        Object before = self instanceof StringBuilder ? new StringBuilder((StringBuilder) self) : self;
        Object result;
        try {
            Method m = c.getMethod(name, t);
            result = m.invoke(self, args);
            if (m.getReturnType() == void.class) result = self;
        } catch (InvocationTargetException e) {
            result = e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new RuntimeException(e);
        }
        line(c, name, t, before, args, result);
    }

    static void make(Class<?> c, String types, Object... args) {
        Class<?>[] t = classes(types);
        Object result;
        try {
            result = c.getConstructor(t).newInstance(args);
        } catch (InvocationTargetException e) {
            result = e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new RuntimeException(e);
        }
        line(c, "<init>", t, null, args, result);
    }

    static StringBuilder sb(String s) { return new StringBuilder(s); }

    static void strings() {
        Class<String> S = String.class;
        for (String s : TEXTS) {
            for (String n : new String[] { "toString", "trim", "length", "isEmpty", "hashCode", "toCharArray", "getBytes" })
                call(s, S, n, "");
            for (int i = -1; i <= s.length() + 1; i += 3) {
                call(s, S, "substring", "I", i);
                call(s, S, "charAt", "I", i);
                call(s, S, "codePointAt", "I", i);
                for (int j = i; j <= s.length() + 1; j += 3) call(s, S, "substring", "I I", i, j);
            }
            for (String t : SMALL) {
                for (String n : new String[] { "indexOf", "lastIndexOf" }) {
                    call(s, S, n, "s", t);
                    for (int i = -1; i < 12; i += 6) call(s, S, n, "s I", t, i);
                }
                call(s, S, "concat", "s", t);
                call(s, S, "startsWith", "s", t);
                call(s, S, "startsWith", "s I", t, 1);
                call(s, S, "startsWith", "s I", t, -1);
                call(s, S, "endsWith", "s", t);
                call(s, S, "contains", "cs", t);
                call(s, S, "equals", "o", t);
                call(s, S, "compareTo", "s", t);
                call(s, S, "replace", "cs cs", t, "<>");
            }
            for (int c : new int[] { 'l', '.', 0, 0x1f600, 0xd83d, -1, 0x110000 }) {
                call(s, S, "indexOf", "I", c);
                call(s, S, "lastIndexOf", "I", c);
                call(s, S, "indexOf", "I I", c, 3);
                call(s, S, "lastIndexOf", "I I", c, 5);
            }
            call(s, S, "replace", "C C", '.', '/');
            for (String r : new String[] { "\\.", "l", ", ", "x" }) {
                call(s, S, "split", "s", r);
                call(s, S, "split", "s I", r, 2);
                call(s, S, "split", "s I", r, -1);
                call(s, S, "replaceAll", "s s", r, "_");
                call(s, S, "replaceFirst", "s s", r, "_");
            }
            for (String cs : new String[] { "UTF-8", "US-ASCII", "iso-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE" })
                call(s, S, "getBytes", "s", cs);
            call(s, S, "repeat", "I", 3);
            call(s, S, "repeat", "I", -1);
            call(s, S, "equals", "o", (Object) null);
            call(s, S, "equals", "o", 5);
            make(S, "s", s);
            make(S, "[c", s.toCharArray());
            call(null, S, "valueOf", "[c", s.toCharArray());
            make(S, "[c I I", s.toCharArray(), 0, s.length());
            make(S, "[c I I", s.toCharArray(), 1, 2);
            make(S, "[i I I", s.codePoints().toArray(), 0, (int) s.codePoints().count());
        }
        for (String s : new String[] { "", "a", "AbC", "x-Y z[]", "@`{" }) {
            call(s, S, "toLowerCase", "");
            call(s, S, "toUpperCase", "");
            for (String t : new String[] { "", "abc", "ABC", "X-y Z[]", "@`{", "`@{" }) call(s, S, "equalsIgnoreCase", "s", t);
        }
        call("abc", S, "concat", "s", (Object) null);
        call(null, S, "join", "cs [cs", ", ", new CharSequence[] { "a", null, "c" });
        call(null, S, "join", "cs [cs", "", new CharSequence[] {});
        Object[] all = { 0, -5, Integer.MIN_VALUE };
        for (Object o : all) call(null, S, "valueOf", "I", o);
        for (long l : new long[] { 0, Long.MIN_VALUE, 1L << 40 }) call(null, S, "valueOf", "J", l);
        for (double d : new double[] { 0, -0.0, 1, 0.1, 123456.789, 1e6, 0.001, -2.5, Double.NaN, 1.0 / 0 }) {
            call(null, S, "valueOf", "D", d);
            call(null, S, "valueOf", "F", (float) d);
        }
        call(null, S, "valueOf", "C", '\u65e5');
        call(null, S, "valueOf", "Z", true);
        call(null, S, "valueOf", "o", (Object) null);
        call(null, S, "valueOf", "o", "text");
        call(null, S, "valueOf", "o", 'c');
        byte[][] bytes = { {}, { 104, 105 }, { -28, -67, -96 }, { -28, -67 }, { -1, -2, 65, 0 }, { -16, -97, -104, -128, 33 },
            { -64, -128 }, { -19, -96, -128 }, { -12, -112, -128, -128 }, { 0x4f, 0x60 } };
        for (byte[] b : bytes) {
            make(S, "[b", b);
            for (String cs : new String[] { "UTF-8", "US-ASCII", "ISO-8859-1" }) make(S, "[b s", b, cs);
            if (b.length % 2 == 0 && b.length < 4) for (String cs : new String[] { "UTF-16LE", "UTF-16BE", "UTF-16" }) make(S, "[b s", b, cs);
            make(S, "[b ch", b, java.nio.charset.StandardCharsets.UTF_8);
            make(S, "[b I I", b, 1, 1);
            make(S, "[b I I s", b, 0, b.length, "ISO-8859-1");
            make(S, "[b I", b, 0x30);
            make(S, "[b I I I", b, 0x30, 0, b.length);
        }
        Object[][] formats = { { "%s", "a" }, { "%s-%s", "a", null }, { "%2$s%1$s", "a", "b" }, { "%d", 5 }, { "%05d|%-5d|%5d", 42, 42, 42 },
            { "%,d", 1234567 }, { "%+d % d", 3, 4 }, { "%(d", -3 }, { "%x %X %o", 255, 255, 8 }, { "%x", -1 }, { "%x", (byte) -1 },
            { "%x", -1L }, { "%c%c", 'a', 66 }, { "%b %b %b", true, null, "x" }, { "%%%n" }, { "%10s|%-10s|", "r", "l" }, { "%.2s", "abc" },
            { "%S", "abc" }, { "%s %<s", "a" }, { "%d", "a" }, { "%c", "a" }, { "%s" }, { "%" }, { "plain" }, { "%08x", 48879 },
            { "%#x", 255 }, { "%s%s%s%s", 1, 2L, 'c', true }, { "%-4c|", 'x' } };
        for (Object[] f : formats) {
            Object[] args = Arrays.copyOfRange(f, 1, f.length);
            call(null, S, "format", "s [o", f[0], args);
            call(null, S, "format", "l s [o", Locale.ROOT, f[0], args);
        }
    }

    static void builders() {
        Class<StringBuilder> B = StringBuilder.class;
        for (String s : new String[] { "", "abc", "x\ud83d\ude00y", "\ude00\ud83d" }) {
            call(sb(s), B, "reverse", "");
            for (Object[] a : new Object[][] { { "I", -7 }, { "J", 1L << 33 }, { "C", 'z' }, { "Z", false }, { "F", 1.5f }, { "D", 2.25 },
                     { "s", "str" }, { "s", null }, { "o", null }, { "o", 'q' }, { "cs", "seq" }, { "[c", new char[] { 'm', 'n' } } }) {
                call(sb(s), B, "append", (String) a[0], a[1]);
                for (int i = -1; i < 4; i += 2)
                    if (a[1] != null || !a[0].equals("s")) call(sb(s), B, "insert", "I " + a[0], i, a[1]);
            }
            call(sb(s), B, "append", "cs I I", "012345", 2, 4);
            call(sb(s), B, "append", "cs I I", "012345", 4, 2);
            call(sb(s), B, "append", "[c I I", "012345".toCharArray(), 2, 3);
            for (int i = -1; i < 5; i++) {
                call(sb(s), B, "deleteCharAt", "I", i);
                call(sb(s), B, "setCharAt", "I C", i, '#');
                call(sb(s), B, "setLength", "I", i);
                for (int j = i - 1; j < 6; j += 2) {
                    call(sb(s), B, "delete", "I I", i, j);
                    call(sb(s), B, "replace", "I I s", i, j, "NEW");
                }
            }
        }
    }

    static void numbers() {
        for (String s : new String[] { "", "0", "-12", "+7", "2147483647", "2147483648", "-2147483648", "9223372036854775807",
                 "9223372036854775808", "ff", "FF", "12x", "+", "-", " 1", "0x1F", "-#f", "017", "08", "128", "-129", "true", "TrUe" }) {
            call(null, Integer.class, "parseInt", "s", s);
            call(null, Integer.class, "parseInt", "s I", s, 16);
            call(null, Integer.class, "valueOf", "s", s);
            call(null, Integer.class, "decode", "s", s);
            call(null, Long.class, "parseLong", "s", s);
            call(null, Long.class, "parseLong", "s I", s, 36);
            call(null, Byte.class, "parseByte", "s", s);
            call(null, Short.class, "parseShort", "s I", s, 16);
            call(null, Boolean.class, "parseBoolean", "s", s);
        }
        call(null, Integer.class, "parseInt", "s", (Object) null);
        call(null, Boolean.class, "parseBoolean", "s", (Object) null);
        int[] ints = { 0, 1, -1, 7, -8, 255, 0x12345678, Integer.MIN_VALUE, Integer.MAX_VALUE };
        for (int n : ints) {
            for (String m : new String[] { "toHexString", "toOctalString", "toBinaryString", "toString", "reverseBytes", "bitCount" })
                call(null, Integer.class, m, "I", n);
            call(null, Integer.class, "toString", "I I", n, 36);
            call(null, Integer.class, "toString", "I I", n, 99);
            call(null, Math.class, "abs", "I", n);
            for (String m : new String[] { "toHexString", "toOctalString", "toBinaryString", "toString", "reverseBytes", "bitCount" })
                call(null, Long.class, m, "J", n * 0x10001L);
            call(null, Math.class, "abs", "J", n == Integer.MIN_VALUE ? Long.MIN_VALUE : n);
            for (int d : new int[] { -33, -1, 0, 5, 32 }) {
                call(null, Integer.class, "rotateLeft", "I I", n, d);
                call(null, Integer.class, "rotateRight", "I I", n, d);
                call(null, Long.class, "rotateLeft", "J I", (long) n, d);
                call(null, Math.class, "floorMod", "I I", n, d);
                call(null, Math.class, "floorDiv", "I I", n, d);
                call(null, Math.class, "min", "I I", n, d);
                call(null, Math.class, "max", "J J", (long) n, (long) d);
                call(null, Integer.class, "compare", "I I", n, d);
            }
            call(Integer.valueOf(n), Integer.class, "byteValue", "");
            call(Integer.valueOf(n), Integer.class, "hashCode", "");
            call(Long.valueOf(n * 3L), Long.class, "intValue", "");
            call(Long.valueOf(n * 3L), Long.class, "hashCode", "");
            call(Integer.valueOf(n), Integer.class, "equals", "o", 7);
            call(Integer.valueOf(n), Integer.class, "equals", "o", 7L);
        }
        call(null, Math.class, "floorDiv", "J J", Long.MIN_VALUE, -1L);
        for (char c : "09azAZfF g@[`{\t\0\u007f".toCharArray()) {
            for (String m : new String[] { "isDigit", "isLetter", "isLetterOrDigit", "isUpperCase", "isLowerCase", "isWhitespace", "toLowerCase", "toUpperCase", "toString" })
                call(null, Character.class, m, "C", c);
            call(null, Character.class, "digit", "C I", c, 16);
            call(null, Character.class, "digit", "C I", c, 36);
            call(null, Character.class, "digit", "C I", c, 1);
        }
        for (int i = -1; i < 38; i += 3) call(null, Character.class, "forDigit", "I I", i, 16);
    }

    static void codes() throws Exception {
        Object[] coders = { Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder() };
        for (String s : new String[] { "", "aGk=", "aGk", "aG k=", "aGVsbG8_", "aGVsbG8/", "a", "a===", "aGk==", "aGVs\r\nbG8=", "=", "aGVsbA==", "aGVsbA=", "YQ==x", "-_-_", "+/+/", "YR==" })
            for (int k = 0; k < 3; k++) {
                Object r;
                try {
                    r = ((Base64.Decoder) coders[k]).decode(s);
                } catch (IllegalArgumentException e) {
                    r = e;
                }
                line(Base64.Decoder.class, "decode", classes("s"), k, new Object[] { s }, r);
            }
        Base64.Encoder[] encoders = { Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder() };
        for (int n : new int[] { 0, 1, 2, 3, 4, 56, 57, 58, 114, 115 }) {
            byte[] b = new byte[n];
            for (int i = 0; i < n; i++) b[i] = (byte) (i * 37 + 251);
            for (int k = 0; k < 3; k++) {
                line(Base64.Encoder.class, "encodeToString", classes("[b"), k, new Object[] { b }, encoders[k].encodeToString(b));
                line(Base64.Encoder.class, "encode", classes("[b"), k | 4, new Object[] { b }, encoders[k].withoutPadding().encode(b));
            }
        }
        for (String s : new String[] { "", "a%20b+c", "%E4%BD%A0%E5%A5%BD", "%zz", "%4", "%", "a b", "\u4f60 /?&=~*-_.", "\ud83d\ude00" }) {
            call(null, java.net.URLDecoder.class, "decode", "s s", s, "UTF-8");
            call(null, java.net.URLEncoder.class, "encode", "s s", s, "UTF-8");
        }
        call(null, Charset.class, "forName", "s", "utf8");
        call(null, Charset.class, "forName", "s", "latin1");
    }

    static void arrays() {
        byte[] b = { 1, -2, 3 };
        char[] c = { 'a', '\uffff' };
        int[] i = { 7, -1, Integer.MIN_VALUE };
        long[] j = { 1L << 40, -1 };
        short[] s = { -5, 5 };
        boolean[] z = { true, false };
        Object[][] each = { { "[b", b }, { "[c", c }, { "[i", i }, { "[j", j }, { "[s", s }, { "[z", z } };
        for (Object[] a : each) {
            String t = (String) a[0];
            for (int n = -1; n < 5; n += 2) call(null, Arrays.class, "copyOf", t + " I", a[1], n);
            for (int from = -1; from < 5; from++)
                for (int to = 0; to < 5; to += 2) call(null, Arrays.class, "copyOfRange", t + " I I", a[1], from, to);
            call(null, Arrays.class, "hashCode", t, a[1]);
            call(null, Arrays.class, "equals", t + " " + t, a[1], a[1]);
            call(null, Arrays.class, "equals", t + " " + t, a[1], null);
        }
        call(null, Arrays.class, "equals", "[b [b", b, new byte[] { 1, -2, 4 });
    }

    public static void main(String[] args) throws Exception {
        strings();
        builders();
        numbers();
        codes();
        arrays();
        System.out.print(out);
    }
}
