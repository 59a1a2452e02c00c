package dev.isms.example.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 名称の索引 — which names were seen, and in which row first. Of a name it keeps its bytes and some twenty more, so that a
 * million of them fit where a map of strings would not. Names that were made to collide don't: each index mixes in a number of
 * its own.
 */
public final class KeyIndex {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int LEAST = 64;

    private final int seed = ThreadLocalRandom.current().nextInt();
    private final List<byte[]> chunks = new ArrayList<>();
    private int end = CHUNK;
    private int size;
    private long[] places = new long[LEAST];
    private int[] lengths = new int[LEAST];
    private int[] hashes = new int[LEAST];
    private int[] rows = new int[LEAST];
    /** One more than the number of the name that stands there; 0 where none does. */
    private int[] table = new int[2 * LEAST];

    public int size() {
        return size;
    }

    /** The row of a name that was seen; 0 for another. */
    public int find(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        int number = table[slot(bytes, hash(bytes))];
        return number == 0 ? 0 : rows[number - 1];
    }

    public boolean contains(String name) {
        byte[] bytes = name.getBytes(UTF_8);
        return table[slot(bytes, hash(bytes))] != 0;
    }

    /** Takes the name with its row, unless it was seen: then the row that it was first seen in, else 0. */
    public int add(String name, int row) {
        byte[] bytes = name.getBytes(UTF_8);
        int hash = hash(bytes);
        int slot = slot(bytes, hash);
        if (table[slot] != 0) {
            return rows[table[slot] - 1];
        }
        if (size == places.length) {
            grow();
            slot = slot(bytes, hash);
        }
        places[size] = store(bytes);
        lengths[size] = bytes.length;
        hashes[size] = hash;
        rows[size] = row;
        table[slot] = ++size;
        return 0;
    }

    /** The names that were seen, first to last. */
    public List<String> names() {
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int at = (int) (places[i] & CHUNK - 1);
            names.add(new String(chunks.get((int) (places[i] >>> CHUNK_BITS)), at, lengths[i], UTF_8));
        }
        return names;
    }

    /** A name that is longer than a chunk has one of its own. */
    private long store(byte[] bytes) {
        if (bytes.length > CHUNK) {
            chunks.add(bytes);
            end = CHUNK;
            return (long) (chunks.size() - 1) << CHUNK_BITS;
        }
        if (end + bytes.length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            end = 0;
        }
        long place = (long) (chunks.size() - 1) << CHUNK_BITS | end;
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), end, bytes.length);
        end += bytes.length;
        return place;
    }

    private int slot(byte[] bytes, int hash) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0 && !is(table[slot] - 1, bytes, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean is(int number, byte[] bytes, int hash) {
        if (hashes[number] != hash || lengths[number] != bytes.length) {
            return false;
        }
        int at = (int) (places[number] & CHUNK - 1);
        byte[] chunk = chunks.get((int) (places[number] >>> CHUNK_BITS));
        return Arrays.equals(chunk, at, at + bytes.length, bytes, 0, bytes.length);
    }

    private void grow() {
        places = Arrays.copyOf(places, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        rows = Arrays.copyOf(rows, 2 * size);
        table = new int[4 * size];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    private int hash(byte[] bytes) {
        int hash = seed;
        for (byte b : bytes) {
            hash = (hash ^ b) * 0x01000193;
            hash ^= hash >>> 15;
        }
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }
}
