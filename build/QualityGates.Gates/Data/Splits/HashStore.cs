using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Data.Splits;

/// <summary>What the stores of one check may hold together; more goes to the disk.</summary>
internal sealed class MemoryBudget(long limit)
{
    /// <summary>Half-filled pieces and the table of one partition; not held against the rows.</summary>
    public const long Floor = 16L << 20;

    private const int BytesPerRow = 32;

    private readonly List<HashStore> _stores = [];

    public long Held { get; set; }

    public long Rows { get; set; }

    public void Share(HashStore store) => _stores.Add(store);

    /// <summary>At most the limit, and at most 32 bytes for each row read so far. All stores go at once: what one alone wrote would be crumbs.</summary>
    public void MakeRoom()
    {
        if (Held > limit || Held > Floor + (Rows * BytesPerRow))
        {
            foreach (var store in _stores)
            {
                store.Spill();
            }
        }
    }
}

/// <summary>
/// Hashes with the places they come from, 24 bytes each, in 256 partitions by their first bits: equal hashes meet in one partition,
/// so that only one has to be looked at at a time, and none has to be in memory before.
/// </summary>
internal sealed class HashStore : IDisposable
{
    public const int WordsPerEntry = 3;

    private const int Partitions = 256;
    private const int SmallestPiece = 32;

    // Below 85,000 bytes, from where on .NET keeps arrays apart and frees them late.
    private const int LargestPiece = 2048;
    private const int BytesPerEntry = WordsPerEntry * sizeof(ulong);

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

    public long Count { get; private set; }

    /// <summary>True when some entries had to go to the disk.</summary>
    public bool HasSpilled => _file is not null;

    public void Add(Hash128 hash, ulong place)
    {
        var partition = _partitions[(int)(hash.High >> 56)];
        if (partition.Used == partition.Last.Length)
        {
            AddPiece(partition);
        }

        var piece = partition.Last;
        var used = partition.Used;
        piece[used] = hash.High;
        piece[used + 1] = hash.Low;
        piece[used + 2] = place;
        partition.Used = used + WordsPerEntry;
        partition.Count++;
        Count++;
    }

    private void AddPiece(Partition partition)
    {
        _budget.MakeRoom();
        var entries = partition.Pieces.Count == 0 ? SmallestPiece
            : Math.Min(LargestPiece, partition.Last.Length / WordsPerEntry * 2);
        partition.Last = new ulong[entries * WordsPerEntry];
        partition.Used = 0;
        partition.Pieces.Add(partition.Last);
        _budget.Held += entries * BytesPerEntry;
    }

    /// <summary>Writes what is in memory to the disk.</summary>
    public void Spill()
    {
        _file ??= _createFile();
        _file.Seek(0, SeekOrigin.End);
        foreach (var partition in _partitions)
        {
            if (partition.Pieces.Count == 0)
            {
                continue;
            }

            var segment = (Offset: _file.Position, Length: 0L);
            foreach (var piece in partition.Pieces)
            {
                var bytes = (piece == partition.Last ? partition.Used : piece.Length) * sizeof(ulong);
                if (_transfer.Length < bytes)
                {
                    _transfer = new byte[LargestPiece * BytesPerEntry];
                }

                Buffer.BlockCopy(piece, 0, _transfer, 0, bytes);
                _file.Write(_transfer, 0, bytes);
                segment.Length += bytes;
            }

            partition.Segments.Add(segment);
            Free(partition);
        }
    }

    private void Free(Partition partition)
    {
        _budget.Held -= partition.Pieces.Sum(static piece => (long)piece.Length * sizeof(ulong));
        partition.Pieces.Clear();
        partition.Last = [];
        partition.Used = 0;
    }

    /// <summary>
    /// The entries of each partition in turn, in the order they were added: high word, low word, place. The array is used again for the
    /// next one. What was handed out is no longer in the store.
    /// </summary>
    public IEnumerable<(ulong[] Entries, int Count)> TakePartitions()
    {
        var entries = Array.Empty<ulong>();
        foreach (var partition in _partitions)
        {
            if (partition.Count == 0)
            {
                continue;
            }

            var count = checked((int)partition.Count);
            if (entries.Length < count * WordsPerEntry)
            {
                entries = new ulong[checked(count * WordsPerEntry)];
            }

            var at = ReadSegments(partition, entries);
            foreach (var piece in partition.Pieces)
            {
                var words = piece == partition.Last ? partition.Used : piece.Length;
                Array.Copy(piece, 0, entries, at, words);
                at += words;
            }

            Free(partition);
            yield return (entries, count);
        }
    }

    private int ReadSegments(Partition partition, ulong[] entries)
    {
        var at = 0;
        foreach (var (offset, length) in partition.Segments)
        {
            _file!.Seek(offset, SeekOrigin.Begin);
            for (var left = length; left > 0;)
            {
                var wanted = (int)Math.Min(left, _transfer.Length);
                for (var read = 0; read < wanted;)
                {
                    var count = _file.Read(_transfer, read, wanted - read);
                    read += count > 0 ? count : throw new EndOfStreamException("A partition of row hashes was cut off on the disk.");
                }

                Buffer.BlockCopy(_transfer, 0, entries, at * sizeof(ulong), wanted);
                at += wanted / sizeof(ulong);
                left -= wanted;
            }
        }

        return at;
    }

    public void Dispose() => _file?.Dispose();

    private sealed class Partition
    {
        public readonly List<ulong[]> Pieces = [];
        public readonly List<(long Offset, long Length)> Segments = [];
        public ulong[] Last = [];
        public int Used;
        public long Count;
    }
}
