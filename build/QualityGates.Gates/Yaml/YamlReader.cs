using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Yaml;

/// <summary>
/// Reads the part of YAML 1.2 that cards, DVC, MLflow and metrics files are written in, into the same values as JSON: whoever reads a
/// metrics file reads both with one piece of code. Block and flow collections, all five kinds of scalar, comments, anchors and aliases;
/// the first document of a file. What it does not read is a fault with its place, never a guess: complex keys ('?'), keys given twice,
/// tabs as indentation. Tags are passed over and nothing is built from them.
/// <para>
/// Plain scalars are resolved by the core schema: null, ~, true, false, integers, floats. A number keeps the characters of the file;
/// <c>.nan</c> and <c>.inf</c> become <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, hexadecimal and octal become decimal.
/// </para>
/// </summary>
internal sealed partial class YamlReader
{
    /// <summary>As in JSON: stops a hostile file before the stack does.</summary>
    public const int MaxDepth = JsonReader.MaxDepth;

    /// <summary>Values with all aliases written out. Aliases cost us nothing, but whoever walks the result meets each of them.</summary>
    public const int MaxValues = 1_000_000;

    private readonly string _text;
    private readonly int _end;
    private readonly Dictionary<string, (JsonValue Value, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _depth;

    // Of the value that was read last, with its aliases written out.
    private int _size;

    private YamlReader(string text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>
    /// The first document between two characters of a text, or the first fault, to be read after "is not valid YAML:". Places are those
    /// of the whole text. A document that holds nothing is a null.
    /// </summary>
    public static JsonValue? Read(string text, out JsonFault? fault, int start = 0, int end = -1)
    {
        try
        {
            var reader = new YamlReader(text, end < 0 ? text.Length : end);
            while (reader._position < start)
            {
                reader.Step();
            }

            fault = null;
            return reader.ReadDocument();
        }
        catch (YamlFaultException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    private JsonValue ReadDocument()
    {
        SkipToContent();
        while (Column == 0 && Peek() == '%')
        {
            SkipLine();
            SkipToContent();
        }

        if (IsMarker("---"))
        {
            _position += 3;
            SkipToContent();
        }

        var root = ReadNode(0);
        SkipToContent();
        return AtEnd ? root : throw Fault("a line is indented less, or more, than what it belongs to");
    }

    private bool AtEnd => _position >= _end || (Column == 0 && (IsMarker("---") || IsMarker("...")));

    private int Column => _position - _lineStart;

    private Place Here => new(_line, Column + 1);

    /// <summary>A value whose first character stands at or right of a column; null when there is none.</summary>
    private JsonValue ReadNode(int minimum)
    {
        SkipToContent();
        if (AtEnd || Column < minimum)
        {
            return Null();
        }

        var start = _position;
        var anchor = ReadProperties();
        if (IsLineEnd())
        {
            SkipToContent();
            if (AtEnd || Column < minimum)
            {
                return Keep(anchor, Null());
            }
        }
        else if (_position > start && (IsEntry() || IsKeyAhead()))
        {
            throw Fault("an anchor or a tag stands before a key");
        }

        Enter();
        var value = IsEntry() ? ReadSequence(Column)
            : IsKeyAhead() ? ReadMapping(Column)
            : ReadInline(minimum - 1);
        _depth--;
        return Keep(anchor, value);
    }

    private JsonValue ReadSequence(int column)
    {
        var start = Here;
        var items = new List<JsonValue>();
        var size = 1;
        while (!AtEnd && Column == column && IsEntry())
        {
            _position++;
            SkipBlanks();
            items.Add(ReadNode(column + 1));
            size = Grow(size);
            SkipToContent();
        }

        return Made(new JsonValue(JsonKind.Array, start with { EndLine = _line, EndColumn = Here.Column }) { Items = items }, size);
    }

    private JsonValue ReadMapping(int column)
    {
        var start = Here;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var size = 1;
        while (!AtEnd && Column == column && !IsEntry())
        {
            var at = Here;
            var name = ReadKey();
            var nameAt = at with { EndLine = _line, EndColumn = Here.Column };
            if (!names.Add(name))
            {
                throw new YamlFaultException(new JsonFault("the key \"" + name + "\" is given twice", nameAt));
            }

            SkipBlanks();
            if (Peek() != ':')
            {
                throw Unexpected("':' after a key");
            }

            _position++;
            members.Add(new JsonMember(name, nameAt, ReadMemberValue(column)));
            size = Grow(size);
            SkipToContent();
        }

        return Made(new JsonValue(JsonKind.Object, start with { EndLine = _line, EndColumn = Here.Column }) { Members = members }, size);
    }

    private JsonValue ReadMemberValue(int column)
    {
        SkipBlanks();
        var at = Here;
        var anchor = ReadProperties();
        if (!IsLineEnd())
        {
            if (IsEntry())
            {
                throw Fault("a list begins in the line of its key");
            }

            Enter();
            var value = ReadInline(column);
            _depth--;
            EndLine();
            return Keep(anchor, value);
        }

        SkipToContent();
        // A list under a key may stand at the key's own column.
        return Keep(anchor, AtEnd || Column < column || (Column == column && !IsEntry())
            ? Made(new JsonValue(JsonKind.Null, at), 1)
            : ReadNode(column));
    }

    /// <summary>A scalar, an alias or a flow collection; <paramref name="indent"/> is the column its next lines must be right of.</summary>
    private JsonValue ReadInline(int indent)
    {
        switch (Peek())
        {
            case '[':
            case '{':
                return ReadFlow();
            case '*':
                return ReadAlias();
            case '|':
            case '>':
                return ReadBlockScalar(indent);
            case '"':
            case '\'':
                return ReadQuoted();
            default:
                return ReadPlain(indent, false);
        }
    }

    private JsonValue ReadFlow()
    {
        Enter();
        var start = Here;
        var isMapping = Peek() == '{';
        var close = isMapping ? '}' : ']';
        var items = new List<JsonValue>();
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var size = 1;
        _position++;
        for (SkipFlowSpace(); Peek() != close; SkipFlowSpace())
        {
            if (isMapping)
            {
                var at = Here;
                var name = Peek() is '"' or '\'' ? ReadQuoted().Text : ReadPlain(-1, true).Text;
                var nameAt = at with { EndLine = _line, EndColumn = Here.Column };
                SkipFlowSpace();
                var value = Peek() == ':' ? ReadAfterColon() : Null();
                if (!names.Add(name))
                {
                    throw new YamlFaultException(new JsonFault("the key \"" + name + "\" is given twice", nameAt));
                }

                members.Add(new JsonMember(name, nameAt, value));
            }
            else
            {
                items.Add(ReadFlowValue());
            }

            size = Grow(size);
            SkipFlowSpace();
            if (Peek() == ',')
            {
                _position++;
            }
            else if (Peek() != close)
            {
                throw Unexpected("',' or '" + close + "'");
            }
        }

        _position++;
        _depth--;
        return Made(new JsonValue(isMapping ? JsonKind.Object : JsonKind.Array, start with { EndLine = _line, EndColumn = Here.Column })
        {
            Items = items,
            Members = members,
        }, size);
    }

    private JsonValue ReadAfterColon()
    {
        _position++;
        SkipFlowSpace();
        return Peek() is ',' or '}' ? Null() : ReadFlowValue();
    }

    private JsonValue ReadFlowValue()
    {
        var anchor = ReadProperties();
        return Keep(anchor, Peek() switch
        {
            '[' or '{' => ReadFlow(),
            '*' => ReadAlias(),
            '"' or '\'' => ReadQuoted(),
            _ => ReadPlain(-1, true),
        });
    }

    /// <summary>Tags and anchors before a value; the anchor's name, or null.</summary>
    private string? ReadProperties()
    {
        string? anchor = null;
        while (Peek() is '&' or '!')
        {
            var isAnchor = Peek() == '&';
            var word = ReadWord();
            if (isAnchor)
            {
                anchor = word.Substring(1);
            }

            SkipBlanks();
        }

        return anchor;
    }

    private JsonValue ReadAlias()
    {
        var at = Here;
        var name = ReadWord().Substring(1);
        if (!_anchors.TryGetValue(name, out var target))
        {
            throw new YamlFaultException(new JsonFault("no anchor &" + name + " stands before the alias *" + name, at));
        }

        return Made(target.Value, target.Size);
    }

    private JsonValue Keep(string? anchor, JsonValue value)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = (value, _size);
        }

        return value;
    }

    private JsonValue Made(JsonValue value, int size)
    {
        _size = size;
        return value;
    }

    private JsonValue Null() => Made(new JsonValue(JsonKind.Null, Here), 1);

    private int Grow(int size) => (long)size + _size <= MaxValues
        ? size + _size
        : throw Fault("with its aliases written out it has more than " + MaxValues.ToString(CultureInfo.InvariantCulture) + " values");

    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw Fault("it is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels");
        }
    }

    private YamlFaultException Unexpected(string expected)
    {
        var found = _position >= _end ? "the end of the file"
            : Peek() is '\n' or '\r' ? "the end of the line"
            : "'" + Show(Peek()) + "'";
        return Fault("expected " + expected + ", found " + found);
    }

    private YamlFaultException Fault(string problem) => new(new JsonFault(problem, Here));

    private static string Show(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString();

#pragma warning disable CA1032, CA1064 // Carries a position and never leaves this class.
    private sealed class YamlFaultException(JsonFault fault) : Exception
    {
        public JsonFault Fault { get; } = fault;
    }
#pragma warning restore CA1032, CA1064
}
