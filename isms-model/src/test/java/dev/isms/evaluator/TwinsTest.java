package dev.isms.evaluator;

import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.TODAY;
import static dev.isms.sample.Statute.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("写しの類とその代わり")
final class TwinsTest {

    private static final Seq<Control<Machine>> CONTROLS = List.of(
            must("a", Machine.ON.holds(), Condition.any(Machine.LOCKED.holds(), Machine.SIZE.atLeast(3))),
            must("b", Machine.DISKS.exists()),
            must("c", Machine.PLACE.is(Place.HALL)));

    private static final Seq<Machine> MACHINES = List.of(
            UNRECORDED,
            UNRECORDED.with(Machine.ON, true).with(Machine.LOCKED, false).with(Machine.SIZE, 2),
            UNRECORDED.with(Machine.ON, true).with(Machine.SIZE, 3).withDisks(),
            UNRECORDED.with(Machine.LOCKED, true).with(Machine.PLACE, Place.HALL),
            UNRECORDED.with(Machine.ON, false).with(Machine.PLACE, Place.STORE));

    /** Has the evaluator's classes once more, and can't give their code. */
    private static final class Codeless extends ClassLoader {

        private static final String PACKAGE = Evaluator.class.getPackageName() + ".";

        Codeless() {
            super(Evaluator.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : name.startsWith(PACKAGE) ? again(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return null;
        }
    }

    @Test
    void rules_get_classes_of_their_own() throws ReflectiveOperationException {
        assertTrue(isHidden(compiled(Evaluator.class)));
        assertAgrees(compiled(Evaluator.class));
    }

    @Test
    void where_their_code_cant_be_read_the_rules_as_they_are_say_the_same() throws ReflectiveOperationException {
        Class<?> again = new Codeless().loadClass(Evaluator.class.getName());
        assertNotSame(Evaluator.class, again);
        assertFalse(isHidden(compiled(again)));
        assertAgrees(compiled(again));
    }

    private static Object compiled(Class<?> evaluator) throws ReflectiveOperationException {
        Object made = evaluator.getMethod("of", Seq.class, Settings.class).invoke(null, CONTROLS, Settings.none());
        return evaluator.getMethod("compiled").invoke(made);
    }

    /** Whether what it asks has a class that was made for it. */
    private static boolean isHidden(Object evaluator) throws ReflectiveOperationException {
        Field rulers = evaluator.getClass().getDeclaredField("rulers");
        rulers.setAccessible(true);
        return ((Object[]) rulers.get(evaluator))[0].getClass().isHidden();
    }

    private static void assertAgrees(Object evaluator) throws ReflectiveOperationException {
        Method rulings = evaluator.getClass().getMethod("rulings", Object.class, LocalDate.class);
        for (Machine machine : MACHINES) {
            Rulings said = (Rulings) rulings.invoke(evaluator, machine, TODAY);
            for (int i = 0; i < CONTROLS.size(); i++) {
                Ruling judged = CONTROLS.get(i).judge(machine, Evaluation.of(TODAY, Settings.none()));
                assertEquals(judged, said.of(0, i), CONTROLS.get(i) + " of " + machine);
            }
        }
    }
}
