import java.io.File;
import java.lang.reflect.*;
import java.net.*;
import java.util.*;

/*
 * Runs the methods of this folder in a Java virtual machine, from interpret.dex as
 * enjarify translates it; writes interpret.tsv. Lines as TextOps.java has them:
 * CLASS NAME PROTOTYPE INPUT... = RESULT.
 *
 *     enjarify -o interpret.jar interpret.dex && java Golden.java interpret.jar >interpret.tsv
 */
public class Golden {
    static String show(Object o) {
        if (o == null) return "n";
        if (o instanceof String) {
            StringBuilder b = new StringBuilder("t");
            for (char c : ((String) o).toCharArray()) b.append(String.format("%04x", (int) c));
            return b.toString();
        }
        if (o instanceof Integer) return "I:" + o;
        if (o instanceof Long) return "J:" + o;
        if (o instanceof Float) return "F:" + Float.floatToIntBits((Float) o);
        if (o instanceof Double) return "D:" + Double.doubleToLongBits((Double) o);
        StringBuilder b = new StringBuilder("aB:");
        byte[] bytes = (byte[]) o;
        for (int i = 0; i < bytes.length; i++) b.append(i > 0 ? "," : "").append("B:").append(bytes[i]);
        return b.toString();
    }

    static String xor(String s, String key) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) b.append((char) (s.charAt(i) ^ key.charAt(i % key.length())));
        return b.toString();
    }

    static String base64(String s) {
        return Base64.getEncoder().encodeToString(s.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    static final Map<String, Object[][]> inputs = new HashMap<>();
    static {
        inputs.put("xor", new Object[][] { { xor("android_id", "\u0007"), 7 }, { "", 1 }, { "\u65e5x", -1 } });
        inputs.put("twoKeys", new Object[][] { { "" }, { "a" }, { xor("getDeviceId", "=\u0016") }, { xor("/proc/self/maps!", "\u0016=") } });
        inputs.put("fog", new Object[][] { { base64(xor("content://sms/inbox", "secret")) }, { "" }, { "!" } });
        inputs.put("table", new Object[][] { { 0, 4, 100 }, { 3, 9, 0 }, { 14, 5, 7 }, { 0, -1, 5 } });
        inputs.put("chunk", new Object[][] { { 0L }, { 1L }, { -77L }, { 0x123456789abcdefL } });
        inputs.put("flat", new Object[][] { { "" }, { "drowssap" } });
        inputs.put("rc4", new Object[][] { { "Key", "bbf316e8d940af0ad3" }, { "Wiki", "1021bf0420" }, { "", "00" } });
        inputs.put("hex", new Object[][] { { "00ff10" }, { "0" }, { "zz" } });
        inputs.put("order", new Object[][] { { "di|_|dio|rdna" }, { "|" }, { "a||b" } });
        inputs.put("caught", new Object[][] { { "7" }, { "-3" }, { "seven" }, { "0" }, { null } });
        inputs.put("nullLength", new Object[][] { { "x" } });
        inputs.put("formatted", new Object[][] { { 7, 255 }, { -1, -1 } });
        inputs.put("sum", new Object[][] { { 0 }, { 5 }, { 40 } });
        inputs.put("arrays", new Object[][] { { 1 }, { -40001 }, { 70000 } });
        inputs.put("joined", new Object[][] { { 0 }, { 2 } });
        inputs.put("virtual", new Object[][] { { 0 }, { 1 } });
        inputs.put("thrown", new Object[][] { { 0 }, { 1 } });
    }

    static Object[] samples(Class<?> t) {
        if (t == int.class) return new Object[] { 0, 1, -1, 7, -8, 31, 33, 123456789, Integer.MIN_VALUE, Integer.MAX_VALUE };
        if (t == long.class) return new Object[] { 0L, 1L, -1L, 7L, -63L, 1L << 33, 0x123456789abcdefL, Long.MIN_VALUE, Long.MAX_VALUE };
        if (t == float.class) return new Object[] { 0f, -0f, 1f, -1.5f, 3.1e9f, 1e-40f, 1e30f, Float.NaN, Float.POSITIVE_INFINITY };
        if (t == double.class) return new Object[] { 0d, -0d, 1d, -1.5, 3.1e9, 1e300, 5e-324, Double.NaN, Double.NEGATIVE_INFINITY };
        throw new IllegalArgumentException(t.toString());
    }

    static void call(Method m, Object[] args) throws Exception {
        StringBuilder b = new StringBuilder(m.getDeclaringClass().descriptorString() + "\t" + m.getName() + "\t(");
        for (Class<?> p : m.getParameterTypes()) b.append(p.descriptorString());
        b.append(')').append(m.getReturnType().descriptorString());
        for (Object a : args) b.append('\t').append(show(a));
        b.append("\t=\t");
        try {
            b.append(show(m.invoke(null, args)));
        } catch (InvocationTargetException e) {
            b.append('!').append(e.getCause().getClass().descriptorString());
        }
        System.out.println(b);
    }

    public static void main(String[] args) throws Exception {
        URLClassLoader loader = new URLClassLoader(new URL[] { new File(args[0]).toURI().toURL() });
        for (String name : new String[] { "t.Math", "t.Decoders" }) {
            Method[] methods = loader.loadClass(name).getDeclaredMethods();
            Arrays.sort(methods, Comparator.comparing(Method::getName));
            for (Method m : methods) {
                if (!Modifier.isPublic(m.getModifiers())) continue;
                Class<?>[] p = m.getParameterTypes();
                if (inputs.containsKey(m.getName())) {
                    for (Object[] in : inputs.get(m.getName())) call(m, in);
                } else if (p.length == 1) {
                    for (Object a : samples(p[0])) call(m, new Object[] { a });
                } else {
                    Object[] left = samples(p[0]), right = samples(p[1]);
                    for (int i = 0; i < left.length; i++)
                        for (int j = i % 4; j < right.length; j += 4) call(m, new Object[] { left[i], right[j] });
                }
            }
        }
    }
}
