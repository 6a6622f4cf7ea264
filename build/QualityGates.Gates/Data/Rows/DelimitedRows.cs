using System.Globalization;
using System.Runtime.CompilerServices;

namespace QualityGates.Gates.Data.Rows;

/// <summary>
/// CSV and TSV after RFC 4180, as spreadsheets and data frames write it: a field that begins with a quote ends with one, holds
/// delimiters and line breaks, and has its own quotes doubled. Rows without a quote, most of most files, are never taken apart unless a
/// column is asked for.
/// </summary>
internal sealed class DelimitedRows : RowReader
{
    // Tables of genes and of words have some hundred thousand; a name for each of more would take longer than all rows of other files.
    private const int ColumnLimit = 500_000;

    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const byte Return = (byte)'\r';

    private readonly byte _delimiter;
    private readonly bool _hasQuotes;
    private readonly FieldWriter _canonical;
    private int[] _selected = [];
    private int _lastNeeded = -1;

    // Where the next quote is; behind the end when there is none in what was read, before the start when that is not known.
    private int _nextQuote = -1;

    // The current row: in the buffer as it is, or, when it has quotes, its fields one behind the other without them.
    private bool _isTakenApart;
    private int _rowStart;
    private int _rowLength;
    private byte[] _plain = new byte[256];
    private int _plainLength;
    private int[] _starts = new int[16];
    private int[] _lengths = new int[16];
    private int _fields;
    private bool _isSplit;
    private bool _isPending;

    public DelimitedRows(LineBuffer buffer, byte delimiter, bool hasHeader, bool hasQuotes) : base(buffer)
    {
        _delimiter = delimiter;
        _hasQuotes = hasQuotes;
        _canonical = new FieldWriter(delimiter);
        _lastNeeded = int.MaxValue;
        if (!Read())
        {
            throw new RowFaultException(Path, Place.Start, "holds no row");
        }

        Split();
        if (_fields > ColumnLimit)
        {
            throw Fault("has " + _fields.ToString("N0", CultureInfo.InvariantCulture) + " fields in its first row, more than the 500,000 columns a table may have: another delimiter, or a file without line breaks");
        }

        Columns = [.. Enumerable.Range(0, _fields).Select(i =>
            hasHeader ? NameOf(i) : (i + 1).ToString(CultureInfo.InvariantCulture))];
        _lastNeeded = -1;
        if (Columns.Any(static name => name.IndexOf((char)Return) >= 0))
        {
            throw Fault("separates its rows by CR alone, so all of it is one row (save it with LF or CRLF)");
        }

        if (!hasHeader)
        {
            // The row that gave the number of columns is a row like the others.
            _isPending = true;
        }
        else if (Columns.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } same)
        {
            throw Fault("names the column \"" + same.Key + "\" twice in its header (without a header, write \"header\": false)");
        }
    }

    private string NameOf(int field)
    {
        var slice = Slice(field);
        CheckUtf8(slice.Bytes, slice.Start, slice.Length);
        return slice.Text.Trim();
    }

    public override void Select(IReadOnlyList<string> columns)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = Columns!.Count - 1; columns.Count > 0 && i >= 0; i--)
        {
            numbers[Columns[i]] = i;
        }

        _selected = [.. columns.Select(column => numbers.TryGetValue(column, out var number) ? number : throw HasNo(column))];
        _lastNeeded = _selected.Length == 0 ? -1 : _selected.Max();
        _isSplit = false;
    }

    private RowFaultException HasNo(string column) =>
        new(Path, Place.Start, "has no column \"" + column + "\". It has: " + string.Join(", ", Columns!.Take(30))
            + (Columns!.Count > 30 ? ", …" : ""));

    [MethodImpl(HotLoop.CompiledAtOnce)]
    public override bool Read()
    {
        if (_isPending)
        {
            _isPending = false;
            _isSplit = false;
            return true;
        }

        while (true)
        {
            var bytes = Buffer.Bytes;
            var start = Buffer.Start;
            var end = Array.IndexOf(bytes, LineFeed, start, Buffer.End - start);
            if (end < 0)
            {
                if (More())
                {
                    continue;
                }

                if (Buffer.Start == Buffer.End)
                {
                    return false;
                }

                start = Buffer.Start;
                bytes = Buffer.Bytes;
                end = Buffer.End;
            }

            if (_hasQuotes && HasQuoteBefore(end))
            {
                if (!TakeApart())
                {
                    More();
                    continue;
                }

                return true;
            }

            Line = Buffer.Line++;
            Buffer.Start = Math.Min(end + 1, Buffer.End);
            var length = end - start;
            length -= length > 0 && bytes[start + length - 1] == Return ? 1 : 0;
            if (length > 0)
            {
                _rowStart = start;
                _rowLength = length;
                _isTakenApart = false;
                _isSplit = false;
                return true;
            }
        }
    }

    private bool More()
    {
        _nextQuote = -1;
        return Buffer.ReadMore();
    }

    private bool HasQuoteBefore(int end)
    {
        if (_nextQuote < Buffer.Start)
        {
            var found = Array.IndexOf(Buffer.Bytes, Quote, Buffer.Start, Buffer.End - Buffer.Start);
            _nextQuote = found < 0 ? int.MaxValue : found;
        }

        return _nextQuote < end;
    }

    /// <summary>Takes a row with quotes. False when its end has not been read yet; nothing is then taken.</summary>
    private bool TakeApart()
    {
        var bytes = Buffer.Bytes;
        var end = Buffer.End;
        var i = Buffer.Start;
        var line = Buffer.Line;
        _plainLength = 0;
        _fields = 0;
        while (true)
        {
            var start = _plainLength;
            if (i < end && bytes[i] == Quote)
            {
                var (openLine, opened) = (line, i++);
                while (true)
                {
                    var close = i < end ? Array.IndexOf(bytes, Quote, i, end - i) : -1;
                    if (close < 0)
                    {
                        return !Buffer.IsComplete ? false : throw NotClosed(openLine, opened);
                    }

                    line += AppendQuoted(bytes, i, close);
                    i = close + 1;
                    if (i >= end || bytes[i] != Quote)
                    {
                        break;
                    }

                    Append(Quote);
                    i++;
                }
            }

            var rest = i;
            while (i < end && bytes[i] != _delimiter && bytes[i] != LineFeed)
            {
                i++;
            }

            if (i >= end && !Buffer.IsComplete)
            {
                return false;
            }

            var isLast = i >= end || bytes[i] == LineFeed;
            AppendRange(bytes, rest, i - (isLast && i > rest && bytes[i - 1] == Return ? 1 : 0));
            AddField(start, _plainLength - start);
            if (isLast)
            {
                break;
            }

            i++;
        }

        Line = Buffer.Line;
        Buffer.Line = line + 1;
        Buffer.Start = Math.Min(i + 1, end);
        _isTakenApart = true;
        _isSplit = true;
        return true;
    }

    private RowFaultException NotClosed(long line, int opened)
    {
        var start = opened;
        while (start > Buffer.Start && Buffer.Bytes[start - 1] != LineFeed)
        {
            start--;
        }

        return Buffer.Fault("has a quote that is opened here and never closed (if quotes mean nothing in this file, write \"quotes\": false)",
            opened - start + 1, line);
    }

    // Line breaks inside a field are compared as LF, like those between rows.
    private int AppendQuoted(byte[] bytes, int start, int end)
    {
        var breaks = 0;
        for (var next = start; next < end;)
        {
            var lineEnd = Array.IndexOf(bytes, LineFeed, next, end - next);
            if (lineEnd < 0)
            {
                AppendRange(bytes, next, end);
                break;
            }

            AppendRange(bytes, next, lineEnd - (lineEnd > next && bytes[lineEnd - 1] == Return ? 1 : 0));
            Append(LineFeed);
            breaks++;
            next = lineEnd + 1;
        }

        return breaks;
    }

    private void Append(byte value)
    {
        if (_plainLength == _plain.Length)
        {
            Array.Resize(ref _plain, _plain.Length * 2);
        }

        _plain[_plainLength++] = value;
    }

    private void AppendRange(byte[] bytes, int start, int end)
    {
        var length = end - start;
        if (length <= 0)
        {
            return;
        }

        if (_plainLength + length > _plain.Length)
        {
            Array.Resize(ref _plain, Math.Max(_plain.Length * 2, _plainLength + length));
        }

        System.Buffer.BlockCopy(bytes, start, _plain, _plainLength, length);
        _plainLength += length;
    }

    private void AddField(int start, int length)
    {
        if (_fields == _starts.Length)
        {
            Array.Resize(ref _starts, _fields * 2);
            Array.Resize(ref _lengths, _fields * 2);
        }

        _starts[_fields] = start;
        _lengths[_fields++] = length;
    }

    private void Split()
    {
        if (_isSplit || _isTakenApart)
        {
            return;
        }

        _isSplit = true;
        _fields = 0;
        var bytes = Buffer.Bytes;
        var start = _rowStart;
        var end = _rowStart + _rowLength;
        for (var i = start; i < end && _fields <= _lastNeeded; i++)
        {
            if (bytes[i] == _delimiter)
            {
                AddField(start, i - start);
                start = i + 1;
            }
        }

        AddField(start, end - start);
    }

    public override FieldSlice Field(int selected)
    {
        Split();
        return _selected[selected] < _fields ? Slice(_selected[selected])
            : throw Fault("has " + _fields.ToString(CultureInfo.InvariantCulture) + " field" + (_fields == 1 ? "" : "s")
                + " in this row, and the column \"" + Columns![_selected[selected]] + "\" is field "
                + (_selected[selected] + 1).ToString(CultureInfo.InvariantCulture));
    }

    private FieldSlice Slice(int field) => new(_isTakenApart ? _plain : Buffer.Bytes, _starts[field], _lengths[field]);

    public override Hash128 HashRow()
    {
        if (!_isTakenApart)
        {
            var hash = RowHash.Of(Buffer.Bytes, _rowStart, _rowLength, out var isAscii);
            if (!isAscii)
            {
                CheckUtf8(Buffer.Bytes, _rowStart, _rowLength);
            }

            return hash;
        }

        // As it would stand in the file with no more quotes than needed: then it is the same as the row that has none.
        _canonical.Clear();
        for (var i = 0; i < _fields; i++)
        {
            _canonical.Add(Slice(i));
        }

        return _canonical.Hash(this);
    }
}
