using System.Runtime.CompilerServices;
using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Data.Splits;

/// <summary>
/// What the stores of one check may hold together; more goes to the disk. Memory is taken in slabs and handed out in pieces: .NET moves
/// arrays below 85,000 bytes whenever it collects, and leaves larger ones where they are.
/// </summary>
internal sealed class MemoryBudget(long limit)
{
    /// <summary>Half-filled pieces and the table of one partition; not held against the rows.</summary>
    public const long Floor = 16L << 20;

    private const int BytesPerRow = 32;
    private const int PiecesPerSlab = 64;

    private readonly List<HashStore> _stores = [];
    private readonly Stack<Piece> _free = new();

    public long Limit { get; } = limit;

    public long Held { get; private set; }

    public long Rows { get; set; }

    public void Share(HashStore store) => _stores.Add(store);

    /// <summary>
    /// A piece to write to. What is held is at most the limit, and at most 32 bytes for each row read so far; else all stores go to the
    /// disk at once, because what one alone wrote would be crumbs.
    /// </summary>
    public Piece Take()
    {
        if (Held > Limit || Held > Floor + (Rows * BytesPerRow))
        {
            foreach (var store in _stores)
            {
                store.Spill();
            }
        }

        if (_free.Count == 0)
        {
            var slab = new ulong[PiecesPerSlab * Piece.Words];
            for (var i = PiecesPerSlab - 1; i >= 0; i--)
            {
                _free.Push(new Piece(slab, i * Piece.Words));
            }
        }

        Held += Piece.Words * sizeof(ulong);
        return _free.Pop();
    }

    public void Return(Piece piece)
    {
        Held -= Piece.Words * sizeof(ulong);
        _free.Push(piece);
    }
}

/// <summary>A part of a slab that holds entries of one partition.</summary>
internal readonly record struct Piece(ulong[] Slab, int Start)
{
    public const int Words = 128 * HashStore.WordsPerEntry;
}

/// <summary>The entries of one partition: equal hashes are all in it. Each is a high word, a low word and a place, in the order they were added.</summary>
/// <param name="Count">How many.</param>
/// <param name="Read">Gives them in pieces of whole entries; an array may be that of the piece before.</param>
internal sealed record StoredHashes(long Count, Func<IEnumerable<(ulong[] Words, int Start, int Length)>> Read);

/// <summary>
/// Hashes with the places they come from, 24 bytes each, in 256 partitions by their first bits: equal hashes meet in one partition,
/// so that only one has to be looked at at a time, and none has to be in memory before.
/// </summary>
internal sealed class HashStore : IDisposable
{
    public const int WordsPerEntry = 3;

    private const int Partitions = 256;
    private const int TransferBytes = 1 << 16;
    private const int WholeEntries = TransferBytes / (WordsPerEntry * sizeof(ulong)) * (WordsPerEntry * sizeof(ulong));

    private readonly MemoryBudget _budget;
    private readonly Func<Stream> _createFile;
    private readonly Partition[] _partitions = new Partition[Partitions];
    private Stream? _file;
    private byte[] _transfer = [];

    /// <param name="budget">Shared with the other stores of the check.</param>
    /// <param name="createFile">An empty file that disappears when it is closed.</param>
    public HashStore(MemoryBudget budget, Func<Stream> createFile)
    {
        _budget = budget;
        _createFile = createFile;
        budget.Share(this);
        for (var i = 0; i < Partitions; i++)
        {
            _partitions[i] = new Partition();
        }
    }

    /// <summary>True when some entries had to go to the disk.</summary>
    public bool HasSpilled => _file is not null;

    [MethodImpl(HotLoop.CompiledAtOnce)]
    public void Add(Hash128 hash, ulong place)
    {
        var partition = _partitions[(int)(hash.High >> 56)];
        if (partition.Used == partition.End)
        {
            AddPiece(partition);
        }

        var slab = partition.Slab;
        var used = partition.Used;
        slab[used + 2] = place;
        slab[used] = hash.High;
        slab[used + 1] = hash.Low;
        partition.Used = used + WordsPerEntry;
    }

    private void AddPiece(Partition partition)
    {
        var piece = _budget.Take();
        partition.Slab = piece.Slab;
        partition.Used = piece.Start;
        partition.End = piece.Start + Piece.Words;
        partition.Pieces.Add(piece);
    }

    /// <summary>Writes what is in memory to the disk.</summary>
    public void Spill()
    {
        _file ??= _createFile();
        _file.Seek(0, SeekOrigin.End);
        if (_transfer.Length == 0)
        {
            _transfer = new byte[TransferBytes];
        }

        foreach (var partition in _partitions)
        {
            if (partition.Pieces.Count == 0)
            {
                continue;
            }

            var segment = (Offset: _file.Position, Length: 0L);
            foreach (var piece in partition.Pieces)
            {
                var bytes = partition.WordsIn(piece) * sizeof(ulong);
                Buffer.BlockCopy(piece.Slab, piece.Start * sizeof(ulong), _transfer, 0, bytes);
                _file.Write(_transfer, 0, bytes);
                segment.Length += bytes;
            }

            partition.Segments.Add(segment);
            Free(partition);
        }
    }

    private void Free(Partition partition)
    {
        partition.Pieces.ForEach(_budget.Return);
        partition.Pieces.Clear();
        partition.Slab = [];
        partition.Used = 0;
        partition.End = 0;
    }

    /// <summary>The partitions that hold something, in turn. What was handed out is no longer in the store when the next one is asked for.</summary>
    public IEnumerable<StoredHashes> TakePartitions()
    {
        foreach (var partition in _partitions)
        {
            var words = partition.Pieces.Sum(piece => (long)partition.WordsIn(piece)) + partition.Segments.Sum(static segment => segment.Length / sizeof(ulong));
            if (words > 0)
            {
                yield return new StoredHashes(words / WordsPerEntry, () => Read(partition));
            }

            Free(partition);
            partition.Segments.Clear();
        }
    }

    // In the order they were added: what is on the disk came before what is in memory.
    private IEnumerable<(ulong[] Words, int Start, int Length)> Read(Partition partition)
    {
        var words = partition.Segments.Count > 0 ? new ulong[TransferBytes / sizeof(ulong)] : [];
        foreach (var (offset, length) in partition.Segments)
        {
            _file!.Seek(offset, SeekOrigin.Begin);
            for (var left = length; left > 0;)
            {
                var wanted = (int)Math.Min(left, WholeEntries);
                for (var read = 0; read < wanted;)
                {
                    var count = _file.Read(_transfer, read, wanted - read);
                    read += count > 0 ? count : throw new EndOfStreamException("A partition of row hashes was cut off on the disk.");
                }

                Buffer.BlockCopy(_transfer, 0, words, 0, wanted);
                yield return (words, 0, wanted / sizeof(ulong));
                left -= wanted;
            }
        }

        foreach (var piece in partition.Pieces)
        {
            yield return (piece.Slab, piece.Start, partition.WordsIn(piece));
        }
    }

    public void Dispose() => _file?.Dispose();

    private sealed class Partition
    {
        public readonly List<Piece> Pieces = [];
        public readonly List<(long Offset, long Length)> Segments = [];

        // The last piece, from where it is free to where it ends.
        public ulong[] Slab = [];
        public int Used;
        public int End;

        public int WordsIn(Piece piece) => piece.Slab == Slab && piece.Start + Piece.Words == End ? Used - piece.Start : Piece.Words;
    }
}
