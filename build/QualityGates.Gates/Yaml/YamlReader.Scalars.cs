using System.Globalization;
using System.Text;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>The text of a key; the position is then at what follows it.</summary>
    private string ReadKey()
    {
        switch (Peek())
        {
            case '?' when IsBlankOrEnd(1):
                throw Fault("a key that is a list or a mapping ('? ') is not read");
            case '"' or '\'':
                return ReadQuoted().Text;
            case '[' or '{' or '*' or '&' or '!':
                throw Fault("a key is a word or stands in quotes");
            default:
                var start = _position;
                if (!MayStartPlain(false))
                {
                    throw Unexpected("a key");
                }

                while (!IsLineBreak() && !(Peek() == ':' && IsBlankOrEnd(1)) && !IsComment())
                {
                    _position++;
                }

                return _text.Substring(start, _position - start).TrimEnd(' ', '\t');
        }
    }

    /// <summary>Whether this line goes on as a key: a word or a quoted text before ': '.</summary>
    private bool IsKeyAhead()
    {
        var i = _position;
        var quote = Peek();
        if (quote is '"' or '\'')
        {
            for (i++; i < _end && (_text[i] != quote || (quote == '\'' && i + 1 < _end && _text[i + 1] == quote)); i++)
            {
                if (_text[i] is '\n' or '\r')
                {
                    return false;
                }

                // A pair in single quotes and what follows a backslash in double quotes do not end the text.
                i += _text[i] == quote || (quote == '"' && _text[i] == '\\') ? 1 : 0;
            }

            for (i++; i < _end && _text[i] is ' ' or '\t'; i++)
            {
            }

            return i < _end && _text[i] == ':' && IsBlankOrEnd(i + 1 - _position);
        }

        if (quote is '[' or '{' or '|' or '>' or '*')
        {
            return false;
        }

        if (quote == '?' && IsBlankOrEnd(1))
        {
            return true;
        }

        for (; i < _end && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] == '#' && i > _position && _text[i - 1] is ' ' or '\t')
            {
                return false;
            }

            if (_text[i] == ':' && IsBlankOrEnd(i + 1 - _position))
            {
                return true;
            }
        }

        return false;
    }

    private JsonValue ReadQuoted()
    {
        var start = Here;
        var quote = Peek();
        var value = new StringBuilder();
        _position++;
        while (true)
        {
            if (_position >= _end)
            {
                throw new YamlFaultException(new JsonFault("a text that begins with " + quote + " is never closed", start));
            }

            var c = Peek();
            if (c == quote)
            {
                _position++;
                if (quote == '\'' && Peek() == '\'')
                {
                    value.Append(quote);
                    _position++;
                    continue;
                }

                return Made(new JsonValue(JsonKind.String, start with { EndLine = _line, EndColumn = Here.Column }, value.ToString()), 1);
            }

            if (c == '\\' && quote == '"')
            {
                ReadEscape(value);
            }
            else if (IsLineBreak())
            {
                FoldBreaks(value, true);
            }
            else
            {
                value.Append(c);
                _position++;
            }
        }
    }

    private void ReadEscape(StringBuilder value)
    {
        _position++;
        var c = Peek();
        if (_position < _end && IsLineBreak())
        {
            // A break that is escaped joins the lines.
            Step();
            SkipBlanks();
            return;
        }

        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (_position + digits >= _end
                || !int.TryParse(_text.Substring(_position + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || code is < 0 or > 0x10FFFF)
            {
                throw Fault("'\\" + c + "' is not followed by the " + digits.ToString(CultureInfo.InvariantCulture) + " hexadecimal digits of a character");
            }

            value.Append(code is < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
            _position += digits + 1;
            return;
        }

        const string names = "0abtnvfre \"/\\N_LP\t";
        const string characters = "\0\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00A0\u2028\u2029\t";
        var index = _position < _end ? names.IndexOf(c) : -1;
        if (index < 0)
        {
            throw Fault("'\\" + Show(c) + "' is no escape (a path is written in single quotes or without quotes)");
        }

        value.Append(characters[index]);
        _position++;
    }

    private JsonValue ReadPlain(int indent, bool inFlow)
    {
        var start = Here;
        if (!MayStartPlain(inFlow))
        {
            throw Unexpected("a value");
        }

        var value = new StringBuilder();
        var end = start;
        while (true)
        {
            var first = _position;
            while (!IsLineBreak() && !IsComment() && !(inFlow && Peek() is ',' or '[' or ']' or '{' or '}')
                && !(Peek() == ':' && (IsBlankOrEnd(1) || (inFlow && PeekAt(1) is ',' or ']' or '}'))))
            {
                _position++;
            }

            if (!inFlow && Peek() == ':' && !IsLineBreak())
            {
                throw Fault("a second ': ' stands in one line (write the value in quotes)");
            }

            var part = _text.Substring(first, _position - first).TrimEnd(' ', '\t');
            value.Append(part);
            end = new Place(_line, first + part.Length - _lineStart + 1);
            if (!IsLineBreak() || _position >= _end || !GoesOn(indent, inFlow))
            {
                break;
            }

            FoldBreaks(value, false);
        }

        return Made(CoreSchema.Resolve(value.ToString(), start with { EndLine = end.Line, EndColumn = end.Column }), 1);
    }

    // The next line belongs to a plain text when it is indented more than what the text belongs to and is neither comment nor key.
    private bool GoesOn(int indent, bool inFlow)
    {
        var (position, line, lineStart) = (_position, _line, _lineStart);
        while (_position < _end && IsLineBreak())
        {
            Step();
            SkipBlanks();
        }

        var goesOn = _position < _end && !AtEnd && Peek() != '#' && (inFlow ? Peek() is not (',' or ']' or '}' or '[' or '{' or ':') : Column > indent);
        (_position, _line, _lineStart) = (position, line, lineStart);
        return goesOn;
    }

    private void FoldBreaks(StringBuilder value, bool trim)
    {
        while (trim && value.Length > 0 && value[value.Length - 1] is ' ' or '\t')
        {
            value.Length--;
        }

        var breaks = 0;
        while (_position < _end && IsLineBreak())
        {
            Step();
            SkipBlanks();
            breaks++;
        }

        if (AtEnd && _position < _end)
        {
            throw Fault("a new document begins inside a text");
        }

        value.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
    }

    private JsonValue ReadBlockScalar(int parent)
    {
        var start = Here;
        var isFolded = Peek() == '>';
        var keep = 0;
        var indent = 0;
        for (_position++; !IsLineEnd(); _position++)
        {
            var c = Peek();
            if (c is '+' or '-')
            {
                keep = c == '+' ? 1 : -1;
            }
            else if (c is >= '1' and <= '9')
            {
                indent = Math.Max(parent, 0) + c - '0';
            }
            else
            {
                throw Unexpected("the end of the line after '" + (isFolded ? '>' : '|') + "'");
            }
        }

        SkipLine();
        var lines = new List<string>();
        while (_position < _end && !AtEnd)
        {
            var first = _position;
            while (Peek() == ' ' && (indent == 0 || Column < indent))
            {
                _position++;
            }

            if (!IsLineBreak() && indent == 0)
            {
                indent = Column > parent ? Column : -1;
            }

            if (!IsLineBreak() && (indent < 0 || Column < indent))
            {
                _position = first;
                break;
            }

            var from = _position;
            while (!IsLineBreak())
            {
                _position++;
            }

            lines.Add(_text.Substring(from, _position - from));
            if (_position < _end)
            {
                Step();
            }
        }

        return Made(new JsonValue(JsonKind.String, start with { EndLine = _line, EndColumn = Here.Column }, Joined(lines, isFolded, keep)), 1);
    }

    private static string Joined(List<string> lines, bool isFolded, int keep)
    {
        var count = lines.Count;
        while (count > 0 && lines[count - 1].Length == 0)
        {
            count--;
        }

        var value = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            value.Append(lines[i]);
            var folds = isFolded && i + 1 < count && lines[i].Length > 0 && lines[i][0] is not (' ' or '\t');
            var next = i + 1;
            while (folds && next < count && lines[next].Length == 0)
            {
                next++;
            }

            if (!folds || lines[next][0] is ' ' or '\t')
            {
                value.Append(i + 1 < count ? "\n" : "");
            }
            else if (next == i + 1)
            {
                value.Append(' ');
            }
            else
            {
                // Between two paragraphs the break that folds is gone, and each empty line is one.
                value.Append('\n', next - i - 1);
                i = next - 1;
            }
        }

        value.Append('\n', count == 0 && keep <= 0 ? 0 : keep switch { < 0 => 0, 0 => 1, _ => lines.Count - count + (count > 0 ? 1 : 0) });
        return value.ToString();
    }
}
