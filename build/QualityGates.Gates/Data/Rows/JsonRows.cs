using System.Globalization;
using System.Text;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data.Rows;

/// <summary>JSON Lines: an object a line; its members are the columns. Read where the bytes lie, without building values.</summary>
internal sealed partial class JsonRows(LineBuffer buffer) : RowReader(buffer)
{
    private const int ColumnLimit = 10_000;
    private const byte LineFeed = (byte)'\n';

    private static readonly byte[] True = Encoding.ASCII.GetBytes("true");
    private static readonly byte[] False = Encoding.ASCII.GetBytes("false");
    private static readonly byte[] Null = Encoding.ASCII.GetBytes("null");

    private byte[][] _names = [];
    private byte[][] _excluded = [];
    private FieldSlice[] _fields = [];
    private byte[] _text = new byte[256];
    private int _textLength;
    private int _position;
    private int _end;
    private int _rowStart;
    private Hash128 _row;
    private bool[] _met = [];
    private List<string>? _collected;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Columns that do not take part in <see cref="HashRow"/>.</summary>
    public void Exclude(IReadOnlyList<string> columns) => _excluded = [.. columns.Select(Encoding.UTF8.GetBytes)];

    public override void Select(IReadOnlyList<string> columns)
    {
        _names = [.. columns.Select(Encoding.UTF8.GetBytes)];
        _fields = new FieldSlice[_names.Length];
        _met = new bool[_names.Length];
    }

    /// <summary>Reads all rows for the names of their members, in the order they are first met.</summary>
    public IReadOnlyList<string> CollectColumns()
    {
        _collected = [];
        while (Read())
        {
        }

        return _collected;
    }

    /// <summary>The first selected column no row had so far, or -1.</summary>
    public int FirstNeverMet => Array.IndexOf(_met, false);

    /// <summary>True when columns are selected and no row had one of them so far.</summary>
    public bool MetNone => _met.Length > 0 && Array.IndexOf(_met, true) < 0;

    public override FieldSlice Field(int selected) => _fields[selected].Bytes is null ? new FieldSlice(_text, 0, 0) : _fields[selected];

    public override Hash128 HashRow() => _row;

    public override bool Read()
    {
        while (true)
        {
            var start = Buffer.Start;
            var end = Array.IndexOf(Buffer.Bytes, LineFeed, start, Buffer.End - start);
            if (end < 0)
            {
                if (Buffer.ReadMore())
                {
                    continue;
                }

                if (Buffer.Start == Buffer.End)
                {
                    return false;
                }

                start = Buffer.Start;
                end = Buffer.End;
            }

            Line = Buffer.Line++;
            Buffer.Start = Math.Min(end + 1, Buffer.End);
            _position = start;
            _rowStart = start;
            _end = end;
            SkipSpace();
            if (_position < _end)
            {
                ReadRow();
                return true;
            }
        }
    }

    private void ReadRow()
    {
        Array.Clear(_fields, 0, _fields.Length);
        _textLength = 0;
        if (Buffer.Bytes[_position] != (byte)'{')
        {
            throw Unexpected("'{': each line holds one object");
        }

        _row = ReadObject(1);
        SkipSpace();
        if (_position < _end)
        {
            throw Unexpected("the end of the line");
        }
    }

    private Hash128 ReadObject(int depth)
    {
        var sum = default(Hash128);
        _position++;
        SkipSpace();
        while (!Accept('}'))
        {
            if (Peek() != '"')
            {
                throw Unexpected("a name in double quotes or '}'");
            }

            var name = ReadString();
            SkipSpace();
            if (!Accept(':'))
            {
                throw Unexpected("':'");
            }

            SkipSpace();
            var hash = HashOf(name).Then(ReadMember(name, depth));
            if (depth > 1 || !Is(name, _excluded))
            {
                sum = sum.Plus(hash);
            }

            SkipSpace();
            if (Accept(','))
            {
                SkipSpace();
            }
            else if (Peek() != '}')
            {
                throw Unexpected("',' or '}'");
            }
        }

        return new Hash128(1, (ulong)depth).Then(sum);
    }

    private Hash128 ReadMember(FieldSlice name, int depth)
    {
        var selected = depth == 1 ? IndexOf(name, _names) : -1;
        if (depth == 1 && _collected is not null && name.Text is var column && _seen.Add(column))
        {
            _collected.Add(_collected.Count < ColumnLimit ? column : throw Fault("its rows have more than 10,000 different members", _position));
        }

        var start = _position;
        var isText = Peek() == '"';
        var hash = ReadValue(depth, out var text);
        if (selected >= 0)
        {
            _met[selected] = true;
            _fields[selected] = isText ? text : IsNull(start) ? default : new FieldSlice(Buffer.Bytes, start, _position - start);
        }

        return hash;
    }

    private bool IsNull(int start) => _position - start == 4 && Buffer.Bytes[start] == (byte)'n';

    private Hash128 ReadValue(int depth, out FieldSlice text)
    {
        text = default;
        switch (Peek())
        {
            case '{':
                CheckDepth(depth + 1);
                return ReadObject(depth + 1);
            case '[':
                CheckDepth(depth + 1);
                return ReadArray(depth + 1);
            case '"':
                text = ReadString();
                return HashOf(text).Then(new Hash128(2, 0));
            case 't':
                return ReadWord(True);
            case 'f':
                return ReadWord(False);
            case 'n':
                return ReadWord(Null);
            default:
                return ReadNumber();
        }
    }

    private Hash128 ReadArray(int depth)
    {
        var hash = new Hash128(3, 0);
        _position++;
        SkipSpace();
        while (!Accept(']'))
        {
            hash = hash.Then(ReadValue(depth, out _));
            SkipSpace();
            if (Accept(','))
            {
                SkipSpace();
            }
            else if (Peek() != ']')
            {
                throw Unexpected("',' or ']'");
            }
        }

        return hash;
    }

    private void CheckDepth(int depth)
    {
        if (depth > JsonReader.MaxDepth)
        {
            throw Fault("it is nested deeper than " + JsonReader.MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels", _position);
        }
    }

    private Hash128 HashOf(FieldSlice text)
    {
        var hash = RowHash.Of(text.Bytes, text.Start, text.Length, out var isAscii);
        if (!isAscii)
        {
            CheckUtf8(text.Bytes, text.Start, text.Length);
        }

        return hash;
    }

    private static bool Is(FieldSlice name, byte[][] names) => IndexOf(name, names) >= 0;

    private static int IndexOf(FieldSlice name, byte[][] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var candidate = names[i];
            var same = candidate.Length == name.Length;
            for (var j = 0; same && j < candidate.Length; j++)
            {
                same = candidate[j] == name.Bytes[name.Start + j];
            }

            if (same)
            {
                return i;
            }
        }

        return -1;
    }

    private char Peek() => _position < _end ? (char)Buffer.Bytes[_position] : '\0';

    private char PeekAt(int offset) => _position + offset < _end ? (char)Buffer.Bytes[_position + offset] : '\0';

    private bool Accept(char expected)
    {
        if (Peek() == expected)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipSpace()
    {
        while (_position < _end && Buffer.Bytes[_position] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            _position++;
        }
    }

    private RowFaultException Unexpected(string expected)
    {
        var found = _position < _end ? "'" + (Peek() is >= ' ' and < (char)127 ? Peek() : '?') + "'" : "the end of the line";
        return Fault("expected " + expected + ", found " + found, _position);
    }

    private RowFaultException Fault(string problem, int position) =>
        Buffer.Fault("is not valid JSON Lines: " + problem, position - _rowStart + 1, Line);
}
