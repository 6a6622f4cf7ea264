using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Json;

/// <summary>
/// Reads JSON with the position of every value. Comments and trailing commas are accepted, as NuGet, MSBuild and editors accept them.
/// Our own because findings need line and column, and a DLL in a build task must not bring a JSON library with it
/// (docs/decisions/0002-own-json-reader.md).
/// </summary>
internal sealed class JsonReader
{
    /// <summary>Deeper nesting than any file we read; stops a hostile file before the stack does.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private readonly Func<int, string, bool>? _skip;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _depth;
    private bool _skipping;

    private JsonReader(string text, Func<int, string, bool>? skip)
    {
        _text = text;
        _skip = skip;
    }

    /// <summary>
    /// The root value, or the first fault. <paramref name="skip"/> gets the depth (1 for members of the root) and name of a member
    /// and says that its value is of no interest: large files are then checked without being kept.
    /// </summary>
    public static JsonValue? Read(string text, out JsonFault? fault, Func<int, string, bool>? skip = null)
    {
        try
        {
            var reader = new JsonReader(text, skip);
            reader.SkipSpace();
            var root = reader.ReadValue();
            reader.SkipSpace();
            if (reader._position < text.Length)
            {
                throw reader.Unexpected("the end of the file");
            }

            fault = null;
            return root;
        }
        catch (JsonFaultException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    private Place Here => new(_line, _position - _lineStart + 1);

    private JsonValue ReadValue()
    {
        if (_position >= _text.Length)
        {
            throw Unexpected("a value");
        }

        switch (_text[_position])
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                var at = Here;
                var value = ReadString();
                return Make(JsonKind.String, at, value);
            case 't':
                return ReadWord("true", JsonKind.True);
            case 'f':
                return ReadWord("false", JsonKind.False);
            case 'n':
                return ReadWord("null", JsonKind.Null);
            case '\'':
                throw Fault("strings stand in double quotes, not in single ones");
            default:
                return ReadNumber();
        }
    }

    private JsonValue Make(JsonKind kind, Place start, string text = "") =>
        new(_skipping ? JsonKind.Skipped : kind, start with { EndLine = _line, EndColumn = Here.Column }, text);

    private JsonValue ReadObject()
    {
        var start = Here;
        Enter();
        var members = new List<JsonMember>();
        _position++;
        while (true)
        {
            SkipSpace();
            if (Accept('}'))
            {
                break;
            }

            if (_position >= _text.Length || _text[_position] != '"')
            {
                throw Unexpected("a name in double quotes or '}'");
            }

            var nameStart = Here;
            var name = ReadString();
            var nameAt = nameStart with { EndLine = _line, EndColumn = Here.Column };
            SkipSpace();
            if (!Accept(':'))
            {
                throw Unexpected("':'");
            }

            SkipSpace();
            var skippedBefore = _skipping;
            _skipping = _skipping || (_skip is not null && _skip(_depth, name));
            var value = ReadValue();
            _skipping = skippedBefore;
            if (!_skipping)
            {
                members.Add(new JsonMember(name, nameAt, value));
            }

            SkipSpace();
            if (!Accept(',') && Peek() != '}')
            {
                throw Unexpected("',' or '}'");
            }
        }

        _depth--;
        return new JsonValue(_skipping ? JsonKind.Skipped : JsonKind.Object, start with { EndLine = _line, EndColumn = Here.Column })
        {
            Members = members,
        };
    }

    private JsonValue ReadArray()
    {
        var start = Here;
        Enter();
        var items = new List<JsonValue>();
        _position++;
        while (true)
        {
            SkipSpace();
            if (Accept(']'))
            {
                break;
            }

            var item = ReadValue();
            if (!_skipping)
            {
                items.Add(item);
            }

            SkipSpace();
            if (!Accept(',') && Peek() != ']')
            {
                throw Unexpected("',' or ']'");
            }
        }

        _depth--;
        return new JsonValue(_skipping ? JsonKind.Skipped : JsonKind.Array, start with { EndLine = _line, EndColumn = Here.Column })
        {
            Items = items,
        };
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw Fault("it is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels");
        }
    }

    private string ReadString()
    {
        _position++;
        var start = _position;
        StringBuilder? unescaped = null;
        while (true)
        {
            if (_position >= _text.Length)
            {
                throw Unexpected("'\"'");
            }

            var c = _text[_position];
            if (c == '"')
            {
                var text = unescaped is null
                    ? (_skipping ? "" : _text.Substring(start, _position - start))
                    : unescaped.Append(_text, start, _position - start).ToString();
                _position++;
                return text;
            }

            if (c == '\\')
            {
                unescaped ??= new StringBuilder();
                unescaped.Append(_text, start, _position - start).Append(ReadEscape());
                start = _position;
                continue;
            }

            if (c < ' ')
            {
                throw Fault(c is '\n' or '\r' ? "a string is not closed before the end of its line" : "a control character stands in a string");
            }

            _position++;
        }
    }

    private char ReadEscape()
    {
        var at = Here;
        _position++;
        var c = Peek();
        _position++;
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _position + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _position += 4;
                return (char)code;
            default:
                throw new JsonFaultException(new JsonFault("'\\" + Show(c) + "' is no escape (a backslash in a path is written '/' or '\\\\')", at));
        }
    }

    private JsonValue ReadWord(string word, JsonKind kind)
    {
        var start = Here;
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            throw Unexpected("a value");
        }

        _position += word.Length;
        return Make(kind, start, word);
    }

    private JsonValue ReadNumber()
    {
        var start = Here;
        var first = _position;
        Accept('-');
        var integer = Digits();
        var valid = integer > 0 && !(integer > 1 && _text[_position - integer] == '0');
        if (valid && Accept('.'))
        {
            valid = Digits() > 0;
        }

        if (valid && Peek() is 'e' or 'E')
        {
            _position++;
            if (Peek() is '+' or '-')
            {
                _position++;
            }

            valid = Digits() > 0;
        }

        if (!valid)
        {
            _position = first;
            throw Unexpected("a value");
        }

        return Make(JsonKind.Number, start, _text.Substring(first, _position - first));
    }

    private int Digits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9')
        {
            _position++;
        }

        return _position - start;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private bool Accept(char expected)
    {
        if (_position < _text.Length && _text[_position] == expected)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\n' || (c == '\r' && (_position + 1 >= _text.Length || _text[_position + 1] != '\n')))
            {
                _position++;
                _line++;
                _lineStart = _position;
            }
            else if (c is ' ' or '\t' or '\r')
            {
                _position++;
            }
            else if (c == '/' && _position + 1 < _text.Length && _text[_position + 1] == '/')
            {
                while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
                {
                    _position++;
                }
            }
            else if (c == '/' && _position + 1 < _text.Length && _text[_position + 1] == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipBlockComment()
    {
        var start = Here;
        _position += 2;
        while (true)
        {
            if (_position + 1 >= _text.Length)
            {
                throw new JsonFaultException(new JsonFault("a comment is opened by '/*' and never closed", start));
            }

            if (_text[_position] == '*' && _text[_position + 1] == '/')
            {
                _position += 2;
                return;
            }

            if (_text[_position] == '\n')
            {
                _line++;
                _lineStart = _position + 1;
            }

            _position++;
        }
    }

    private JsonFaultException Unexpected(string expected)
    {
        var found = _position < _text.Length ? "'" + Show(_text[_position]) + "'" : "the end of the file";
        return Fault("expected " + expected + ", found " + found);
    }

    private JsonFaultException Fault(string problem) => new(new JsonFault(problem, Here));

    private static string Show(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString();

#pragma warning disable CA1032, CA1064 // Carries a position and never leaves this file.
    private sealed class JsonFaultException(JsonFault fault) : Exception
    {
        public JsonFault Fault { get; } = fault;
    }
#pragma warning restore CA1032, CA1064
}
