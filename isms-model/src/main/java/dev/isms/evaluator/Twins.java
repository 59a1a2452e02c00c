package dev.isms.evaluator;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 写し — for each node a class of its own: that of its record once more, hidden, and a record of it with the same components. Of
 * a class with a single instance the virtual machine takes what is in it for constants, and what is asked of it for known.
 *
 * <p>All that looks into classes is here. Where a virtual machine does not have it (an image built ahead of time), everything
 * stays as it is.
 */
final class Twins {

    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Class<?>, byte[]> CODE = new ConcurrentHashMap<>();

    private Twins() {}

    /** The ruler by these rules, in classes of its own; by the rules as they are where there can be none. */
    static <S> Ruler<S> of(Node<S> rules) {
        try {
            Object twin = rules instanceof Record node ? twin(node, true) : rules;
            return ruler(LOOKUP.defineHiddenClassWithClassData(code(Constant.class), twin, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
            return new Ruler.Plain<>(rules);
        }
    }

    @SuppressWarnings("unchecked") // it rules on what its rules are about
    private static <S> Ruler<S> ruler(Object twin) {
        return (Ruler<S>) twin;
    }

    /** The record once more, and the records in it, in classes of their own where it may be one. */
    private static Record twin(Record node, boolean inClassOfItsOwn) throws ReflectiveOperationException, IOException {
        Class<?> type = node.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = components[i].getAccessor().invoke(node);
            values[i] = value instanceof Record inner && inner.getClass().getPackage() == type.getPackage()
                    ? twin(inner, types[i].isInterface())
                    : value;
        }
        Class<?> own =
                inClassOfItsOwn ? LOOKUP.defineHiddenClass(code(type), true).lookupClass() : type;
        return (Record) own.getDeclaredConstructor(types).newInstance(values);
    }

    private static byte[] code(Class<?> type) throws IOException {
        byte[] known = CODE.get(type);
        if (known != null) {
            return known;
        }
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            byte[] code = withoutItself(type, new DataInputStream(in));
            CODE.put(type, code);
            return code;
        }
    }

    /**
     * The code where it calls its own class a record and no more. What a record gets by itself ({@code equals}, {@code hashCode},
     * {@code toString}) says its class by name, by which a hidden one can't be found; nobody asks a twin for them.
     */
    private static byte[] withoutItself(Class<?> type, DataInputStream in) throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(code);
        out.writeLong(in.readLong()); // what every class file begins with
        int constants = in.readUnsignedShort();
        out.writeShort(constants);
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 -> out.writeUTF(in.readUTF().replace(type.descriptorString(), Record.class.descriptorString()));
                case 5, 6 -> {
                    out.writeLong(in.readLong());
                    i++; // a long or a double takes two places
                }
                case 7, 8, 16, 19, 20 -> out.writeShort(in.readShort());
                case 15 -> {
                    out.writeByte(in.readByte());
                    out.writeShort(in.readShort());
                }
                default -> out.writeInt(in.readInt());
            }
        }
        in.transferTo(out);
        return code.toByteArray();
    }

    /** 定数の組 — by rules that are a constant of the class, of which one is made for each block; as it stands it is never used. */
    static final class Constant<S> implements Ruler<S> {

        private static final Node<?> RULES = rules(MethodHandles.lookup());

        private static Node<?> rules(Lookup lookup) {
            try {
                return MethodHandles.classData(lookup, ConstantDescs.DEFAULT_NAME, Node.class);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a class may see what it was made with", e);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // it was made for these rules
        public int rulings(S subject, LocalDate asOf) {
            return ((Node<S>) RULES).truth(subject, asOf);
        }

        @Override
        @SuppressWarnings("unchecked") // it was made for these rules
        public void rulings(S[] subjects, int from, int to, LocalDate asOf, int[] into, int at, int step) {
            int next = at;
            for (int i = from; i < to; i++) {
                into[next] = ((Node<S>) RULES).truth(subjects[i], asOf);
                next += step;
            }
        }
    }
}
