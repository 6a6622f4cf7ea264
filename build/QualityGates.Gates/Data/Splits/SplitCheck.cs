using System.Runtime.CompilerServices;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Splits;

/// <summary>
/// Compares the parts of a split in one pass over their files: rows are hashed to 128 bits, and only the hashes are kept. Throws
/// <see cref="RowFaultException"/> at the first row or file that cannot be read.
/// </summary>
internal sealed class SplitCheck : IDisposable
{
    /// <summary>What the hashes may take before they go to the disk: those of ten million rows.</summary>
    public const long DefaultMemory = 256L << 20;

    private const int RowsBetweenReports = 1 << 16;

    private readonly SplitDefinition _definition;
    private readonly SplitFile[] _files;
    private readonly MemoryBudget _budget;
    private readonly HashStore _rows;
    private readonly HashStore _groups;
    private readonly Action<long, long>? _progress;
    private readonly FieldWriter _writer = new();
    private readonly long[] _rowsOf;
    private readonly (double Value, RowPlace Place, string Text)?[] _newest;
    private readonly Tally[] _older;
    private readonly TimeValue _time;

    // The groups met last: rows of one group often stand together, and one entry for them is enough.
    private readonly (Hash128 Hash, int Part)[] _recentGroups = new (Hash128, int)[1 << 12];
    private long _bytesBefore;

    private SplitCheck(SplitDefinition definition, Func<string, FileStamp> stamp, Func<Stream> createFile, long memory, Action<long, long>? progress)
    {
        var parts = definition.Parts.Count;
        _definition = definition;
        _files = [.. definition.Parts.SelectMany((part, number) => part.Files.Select(path => new SplitFile(path, number, stamp(path), FormatOf(path))))];
        _budget = new MemoryBudget(memory);
        _rows = new HashStore(_budget, createFile);
        _groups = new HashStore(_budget, createFile);
        _progress = progress;
        _rowsOf = new long[parts];
        _newest = new (double, RowPlace, string)?[parts];
        _older = Tallies(parts * parts);
        _time = new TimeValue(definition.TimeFormat);
    }

    /// <param name="definition">Its files are read, all others left alone.</param>
    /// <param name="stamp">The state of a file, taken before it is read.</param>
    /// <param name="createFile">An empty file for hashes beyond <paramref name="memory"/> bytes; closed at the end.</param>
    /// <param name="memory">Bytes that hashes may take.</param>
    /// <param name="progress">Told now and then how many bytes of all have been read.</param>
    public static SplitOutcome Run(
        SplitDefinition definition, Func<string, FileStamp> stamp, Func<Stream> createFile, long memory = DefaultMemory, Action<long, long>? progress = null)
    {
        using var check = new SplitCheck(definition, stamp, createFile, memory, progress);
        return check.Run();
    }

    private SplitOutcome Run()
    {
        var identity = RowIdentity.Of(_definition, [.. _files.Select(HeaderOf)]);
        for (var i = 0; i < _files.Length; i++)
        {
            ReadFile(i, identity);
        }

        var parts = _definition.Parts.Count;
        if (Array.IndexOf(_rowsOf, 0) is var empty and >= 0)
        {
            throw new RowFaultException(_files.First(file => file.Part == empty).Path, Place.Start, "holds a header and no row, so there is nothing to compare");
        }

        var equal = new Coincidences(parts, file => _files[file].Part, _budget.Limit);
        equal.Find(_rows, false);
        var grouped = new Coincidences(parts, file => _files[file].Part, _budget.Limit);
        grouped.Find(_groups, true);
        return new SplitOutcome
        {
            Files = [.. _files.Select(file => new ComparedFile(file.Path, file.Stamp, file.Content))],
            Rows = _rowsOf,
            ComparedBy = identity.IsNarrowed ? identity.Columns! : [],
            Shared = equal.Between,
            Repeated = equal.Repeated,
            Groups = grouped.Between,
            Older = _older,
            Newest = [.. _newest.Select(newest => newest?.Text ?? "")],
            HasSpilled = _rows.HasSpilled || _groups.HasSpilled,
        };
    }

    private static Tally[] Tallies(int count) => [.. Enumerable.Range(0, count).Select(static _ => new Tally())];

    private RowFormat FormatOf(string path) => RowFormat.Of(path, _definition.Delimiter)
        ?? throw new RowFaultException(path, Place.Start, "is not a format whose rows can be read: " + RowFormat.Known);

    private RowReader Open(SplitFile file) => RowReader.Open(file.Path, file.Stamp, file.Format, _definition.HasHeader, _definition.HasQuotes);

    private (string Path, IReadOnlyList<string>? Columns, char Delimiter) HeaderOf(SplitFile file)
    {
        using var reader = Open(file);
        return (file.Path, reader.Columns, file.Format.Delimiter);
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private void ReadFile(int number, RowIdentity identity)
    {
        var file = _files[number];
        using var reader = Open(file);
        var columns = new ColumnList();
        var rowColumns = identity.Columns is { } names ? columns.Add(names) : null;
        var groupColumns = columns.Add(_definition.Group);
        var timeColumn = _definition.Time.Length > 0 ? columns.Add([_definition.Time])[0] : -1;
        reader.Select(columns.Names);
        (reader as JsonRows)?.Exclude(_definition.Except);
        var place = new RowPlace(number, 0).Packed;
        while (reader.Read())
        {
            var at = place | (ulong)reader.Line;
            _rowsOf[file.Part]++;
            if (rowColumns is null)
            {
                _rows.Add(reader.HashRow(), at);
            }
            else if (HashOf(reader, rowColumns) is { } hash)
            {
                _rows.Add(hash, at);
            }

            if (groupColumns.Length > 0 && HashOf(reader, groupColumns) is { } group)
            {
                AddGroup(group, file.Part, at);
            }

            if (timeColumn >= 0)
            {
                AddTime(reader, timeColumn, file.Part, at);
            }

            if ((++_budget.Rows & (RowsBetweenReports - 1)) == 0)
            {
                Report(reader);
            }
        }

        if (_definition.Keys.Count + _definition.Group.Count + (timeColumn < 0 ? 0 : 1) > 0 && reader is JsonRows { FirstNeverMet: >= 0 and var never })
        {
            throw new RowFaultException(file.Path, Place.Start, "has no member \"" + columns.Names[never] + "\" in any row");
        }

        if (reader is JsonRows { MetNone: true } && _rowsOf[file.Part] > 0)
        {
            throw new RowFaultException(file.Path, Place.Start, "has in no row a member that the other files have as a column: " + string.Join(", ", columns.Names.Take(10)));
        }

        file.Content = reader.Content;
        _bytesBefore += file.Stamp.Length;
    }

    private void Report(RowReader reader) => _progress?.Invoke(_bytesBefore + reader.BytesRead, _files.Sum(static file => file.Stamp.Length));

    /// <summary>Null when every field is empty: what is not known is equal to nothing.</summary>
    private Hash128? HashOf(RowReader reader, int[] columns)
    {
        _writer.Clear();
        foreach (var column in columns)
        {
            _writer.Add(reader.Field(column));
        }

        return _writer.IsEmpty ? null : _writer.Hash(reader);
    }

    private void AddGroup(Hash128 group, int part, ulong place)
    {
        ref var recent = ref _recentGroups[(int)group.Low & (_recentGroups.Length - 1)];
        if (recent.Hash != group || recent.Part != part)
        {
            recent = (group, part);
            _groups.Add(group, place);
        }
    }

    private void AddTime(RowReader reader, int column, int part, ulong place)
    {
        var field = reader.Field(column);
        if (field.Length == 0)
        {
            return;
        }

        if (!_time.TryParse(field, out var value))
        {
            throw reader.Fault("has \"" + field.Text + "\" in the time column \"" + _definition.Time
                + "\" of this row, which is neither an ISO 8601 time nor a number like the ones before (name its format with \"timeFormat\")");
        }

        for (var earlier = 0; earlier < part; earlier++)
        {
            if (_newest[earlier] is { } newest && value < newest.Value)
            {
                _older[(earlier * _newest.Length) + part].Add(new Pair(newest.Place, RowPlace.Of(place)));
            }
        }

        if (_newest[part] is not { } own || value > own.Value)
        {
            _newest[part] = (value, RowPlace.Of(place), field.Text);
        }
    }

    public void Dispose()
    {
        _rows.Dispose();
        _groups.Dispose();
    }

    private sealed class SplitFile(string path, int part, FileStamp stamp, RowFormat format)
    {
        public string Path { get; } = path;

        public int Part { get; } = part;

        public FileStamp Stamp { get; } = stamp;

        public RowFormat Format { get; } = format;

        public Hash128 Content { get; set; }
    }

    /// <summary>Columns that are asked for, each once.</summary>
    private sealed class ColumnList
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public List<string> Names { get; } = [];

        public int[] Add(IReadOnlyList<string> names) => [.. names.Select(name =>
        {
            if (!_numbers.TryGetValue(name, out var known))
            {
                known = Names.Count;
                _numbers.Add(name, known);
                Names.Add(name);
            }

            return known;
        })];
    }
}
