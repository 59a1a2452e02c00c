package dev.isms.evaluator;

import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 比較の一方 — a value of a subject, or what one is compared with; null where it is not known. */
interface Side<S, T> {

    @Nullable
    T value(S subject, LocalDate asOf);

    static <S, T> Side<S, T> of(Fact<S, T> fact) {
        return new Recorded<>(fact.getter(), fact.kind());
    }

    /** 事実 — what {@link Fact#read} says, without why it is not known. */
    record Recorded<S, T>(Function<S, Option<T>> getter, Kind<T> kind) implements Side<S, T> {
        @Override
        public @Nullable T value(S subject, LocalDate asOf) {
            try {
                Option<T> option = getter.apply(subject);
                if (option == null || option.isEmpty()) {
                    return null;
                }
                T value = option.get();
                return value != null && kind.accepts(value) ? value : null;
            } catch (OutOfMemoryError e) {
                throw e;
            } catch (Throwable e) { // the interpreter says what it was
                return null;
            }
        }
    }

    /** 定数 — a constant, or what the city has set. */
    record Constant<S, T>(T constant) implements Side<S, T> {
        @Override
        public T value(S subject, LocalDate asOf) {
            return constant;
        }
    }

    /** 未設定 — what the city has not set. */
    record Unset<S, T>() implements Side<S, T> {
        @Override
        public @Nullable T value(S subject, LocalDate asOf) {
            return null;
        }
    }

    /** 判定日 — the day of assessment itself. */
    record AsOf<S, T>() implements Side<S, T> {
        @Override
        @SuppressWarnings("unchecked") // the day of assessment is compared with days only
        public T value(S subject, LocalDate asOf) {
            return (T) asOf;
        }
    }

    /** 表 — what the city's table gives. */
    record FromTable<S, K, T>(Side<S, K> key, Map<K, T> table) implements Side<S, T> {
        @Override
        public @Nullable T value(S subject, LocalDate asOf) {
            K at = key.value(subject, asOf);
            return at == null ? null : table.get(at).getOrNull();
        }
    }
}
