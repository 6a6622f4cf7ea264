using System.Runtime.CompilerServices;
using QualityGates.Gates.Data.Profiles;
using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Data.Splits;

/// <summary>Two rows that should have nothing in common, and have.</summary>
internal readonly record struct Pair(RowPlace Earlier, RowPlace Later);

/// <summary>How often something was found between two parts, or inside one, and the first few examples.</summary>
internal sealed class Tally
{
    public const int Examples = 3;

    private readonly List<Pair> _first = [];

    public long Count { get; private set; }

    /// <summary>In file order, so that the answer does not depend on that of the hashes.</summary>
    public IReadOnlyList<Pair> First => _first;

    public void Add(Pair pair, long count = 1)
    {
        Count += count;
        var at = _first.Count;
        while (at > 0 && pair.Later.Packed < _first[at - 1].Later.Packed)
        {
            at--;
        }

        if (at < Examples)
        {
            _first.Insert(at, pair);
            if (_first.Count > Examples)
            {
                _first.RemoveAt(Examples);
            }
        }
    }

    public static Tally Of(long count, IEnumerable<Pair> first)
    {
        var tally = new Tally { Count = count };
        tally._first.AddRange(first.Take(Examples));
        return tally;
    }
}

/// <summary>
/// Finds equal hashes among the entries of a store. One partition at a time: a table of indices and a chain of equal ones, so that only
/// hashes that occur more than once are looked at twice. A partition that is too large for that, as that of a row which is there many
/// million times, is passed by instead, and only what differs in it is kept.
/// </summary>
/// <param name="parts">How many parts the split has.</param>
/// <param name="partOfFile">The part a file belongs to.</param>
/// <param name="memory">Bytes that the entries of one partition may take at once.</param>
internal sealed class Coincidences(int parts, Func<int, int> partOfFile, long memory = long.MaxValue)
{
    private const int EntryBytes = HashStore.WordsPerEntry * sizeof(ulong);
    private const int OccurrencesBytes = 200;
    private const long LeastAtOnce = 1L << 20;

    private const uint IsChained = 1U << 31;
    private const ulong TagBits = 0xFFFFFFFF00000000;

    // Half of a hash, so that another one in the slot is seen without looking at its entry; whether equal ones are chained; index + 1.
    private readonly List<int> _chained = [];
    private ulong[] _table = [];
    private int[] _next = [];
    private readonly long[] _rows = new long[parts];
    private readonly ulong[] _firstPlace = new ulong[parts];

    /// <summary>By earlier part * parts + later part: rows (or groups) of the later one that the earlier one has too.</summary>
    public Tally[] Between { get; } = [.. Enumerable.Range(0, parts * parts).Select(static _ => new Tally())];

    /// <summary>By part: rows that repeat one before them.</summary>
    public Tally[] Repeated { get; } = [.. Enumerable.Range(0, parts).Select(static _ => new Tally())];

    /// <param name="store">Empty afterwards.</param>
    /// <param name="countOnce">Counts each value once, not each row of the later part that has it: for groups.</param>
    public void Find(HashStore store, bool countOnce)
    {
        var most = Math.Min(Math.Max(memory, LeastAtOnce), int.MaxValue) / EntryBytes;
        var entries = Array.Empty<ulong>();
        foreach (var partition in store.TakePartitions())
        {
            if (partition.Count > most)
            {
                PassBy(partition, most * EntryBytes, countOnce);
                continue;
            }

            var words = (int)partition.Count * HashStore.WordsPerEntry;
            entries = entries.Length < words ? new ulong[words] : entries;
            var at = 0;
            foreach (var (piece, start, length) in partition.Read())
            {
                Array.Copy(piece, start, entries, at, length);
                at += length;
            }

            FindIn(entries, (int)partition.Count, countOnce);
        }
    }

    // As often as it takes to have no more different hashes at a time than there is room for; mostly once.
    private void PassBy(StoredHashes partition, long room, bool countOnce)
    {
        var distinct = new DistinctCount();
        foreach (var (piece, start, length) in partition.Read())
        {
            for (var i = start; i < start + length; i += HashStore.WordsPerEntry)
            {
                distinct.Add(new Hash128(piece[i + 1], piece[i]));
            }
        }

        var passes = 1 + (ulong)(distinct.Count * (OccurrencesBytes + (3L * sizeof(ulong) * parts)) / room);
        for (var pass = 0UL; pass < passes; pass++)
        {
            var met = new Dictionary<Hash128, Occurrences>();
            foreach (var (piece, start, length) in partition.Read())
            {
                for (var i = start; i < start + length; i += HashStore.WordsPerEntry)
                {
                    if (piece[i + 1] % passes == pass)
                    {
                        Meet(met, new Hash128(piece[i + 1], piece[i]), piece[i + 2], countOnce);
                    }
                }
            }

            foreach (var occurrences in met.Values)
            {
                Array.Copy(occurrences.Rows, _rows, parts);
                Array.Copy(occurrences.First, _firstPlace, parts);
                JudgeParts(countOnce);
            }
        }
    }

    private void Meet(Dictionary<Hash128, Occurrences> met, Hash128 hash, ulong place, bool countOnce)
    {
        if (!met.TryGetValue(hash, out var occurrences))
        {
            occurrences = new Occurrences(parts);
            met.Add(hash, occurrences);
        }

        var part = partOfFile(RowPlace.Of(place).File);
        if (occurrences.Rows[part]++ == 0)
        {
            occurrences.First[part] = place;
        }
        else if (!countOnce)
        {
            Repeated[part].Add(new Pair(RowPlace.Of(occurrences.Last[part]), RowPlace.Of(place)));
        }

        occurrences.Last[part] = place;
    }

    /// <summary>Of one hash, by part: how often, and where first and last.</summary>
    private sealed class Occurrences(int parts)
    {
        public readonly long[] Rows = new long[parts];
        public readonly ulong[] First = new ulong[parts];
        public readonly ulong[] Last = new ulong[parts];
    }

    private void FindIn(ulong[] entries, int count, bool countOnce)
    {
        var size = 16;
        while (size < count + (count >> 1))
        {
            size = checked(size * 2);
        }

        if (_table.Length < size)
        {
            _table = new ulong[size];
        }
        else
        {
            Array.Clear(_table, 0, size);
        }

        if (_next.Length < count)
        {
            _next = new int[count];
        }

        _chained.Clear();
        Link(entries, count, size - 1);
        // Linked to what came before: the last of a chain leads through all of them.
        foreach (var slot in _chained)
        {
            Judge(entries, IndexIn(_table[slot]), countOnce);
        }
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private void Link(ulong[] entries, int count, int mask)
    {
        var table = _table;
        for (var i = 0; i < count; i++)
        {
            var low = entries[(i * HashStore.WordsPerEntry) + 1];
            var slot = (int)low & mask;
            while (true)
            {
                var there = table[slot];
                if (there == 0)
                {
                    table[slot] = (low & TagBits) | (uint)(i + 1);
                    break;
                }

                if (((there ^ low) & TagBits) == 0 && IndexIn(there) is var other && IsEqual(entries, i, other))
                {
                    if ((there & IsChained) == 0)
                    {
                        _next[other] = -1;
                        _chained.Add(slot);
                    }

                    _next[i] = other;
                    table[slot] = (low & TagBits) | IsChained | (uint)(i + 1);
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }
    }

    private static int IndexIn(ulong slot) => (int)((uint)slot & ~IsChained) - 1;

    private static bool IsEqual(ulong[] entries, int one, int other)
    {
        one *= HashStore.WordsPerEntry;
        other *= HashStore.WordsPerEntry;
        return entries[one] == entries[other] && entries[one + 1] == entries[other + 1];
    }

    private void Judge(ulong[] entries, int last, bool countOnce)
    {
        Array.Clear(_rows, 0, parts);
        for (var i = last; i >= 0; i = _next[i])
        {
            var place = entries[(i * HashStore.WordsPerEntry) + 2];
            var part = partOfFile(RowPlace.Of(place).File);
            if (_rows[part] > 0 && !countOnce)
            {
                // Entries come in file order, so the chain is walked from the end to the start.
                Repeated[part].Add(new Pair(RowPlace.Of(place), RowPlace.Of(_firstPlace[part])));
            }

            _rows[part]++;
            _firstPlace[part] = place;
        }

        JudgeParts(countOnce);
    }

    private void JudgeParts(bool countOnce)
    {
        for (var later = 1; later < parts; later++)
        {
            for (var earlier = 0; earlier < later && _rows[later] > 0; earlier++)
            {
                if (_rows[earlier] > 0)
                {
                    Between[(earlier * parts) + later].Add(
                        new Pair(RowPlace.Of(_firstPlace[earlier]), RowPlace.Of(_firstPlace[later])), countOnce ? 1 : _rows[later]);
                }
            }
        }
    }
}
