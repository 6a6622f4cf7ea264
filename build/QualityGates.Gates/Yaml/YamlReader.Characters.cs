namespace QualityGates.Gates.Yaml;

// Moving over characters, lines and comments.
internal sealed partial class YamlReader
{
    private char Peek() => _position < _end ? _text[_position] : '\0';

    private char PeekAt(int offset) => _position + offset < _end ? _text[_position + offset] : '\0';

    private bool IsBlankOrEnd(int offset) => _position + offset >= _end || _text[_position + offset] is ' ' or '\t' or '\n' or '\r';

    private bool IsLineBreak() => _position >= _end || _text[_position] is '\n' or '\r';

    /// <summary>A '#' after a blank or at the start of a line begins a comment; elsewhere it is a character.</summary>
    private bool IsComment() => Peek() == '#' && (_position == _lineStart || _text[_position - 1] is ' ' or '\t');

    private bool IsLineEnd()
    {
        SkipBlanks();
        return IsLineBreak() || IsComment();
    }

    private bool IsEntry() => Peek() == '-' && IsBlankOrEnd(1);

    private bool IsMarker(string marker) =>
        string.CompareOrdinal(_text, _position, marker, 0, marker.Length) == 0 && _position + marker.Length <= _end && IsBlankOrEnd(marker.Length);

    private bool MayStartPlain(bool inFlow) => Peek() switch
    {
        '\0' => false,
        '-' or '?' or ':' => !IsBlankOrEnd(1) && !(inFlow && PeekAt(1) is ',' or '[' or ']' or '{' or '}'),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => !IsLineBreak(),
    };

    /// <summary>One character, and a line break as one.</summary>
    private void Step()
    {
        var c = _text[_position++];
        if (c == '\n' || (c == '\r' && Peek() != '\n'))
        {
            _line++;
            _lineStart = _position;
        }
        else if (c == '\r')
        {
            Step();
        }
    }

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t')
        {
            _position++;
        }
    }

    private void SkipLine()
    {
        while (!IsLineBreak())
        {
            _position++;
        }

        if (_position < _end)
        {
            Step();
        }
    }

    private void EndLine()
    {
        // A block scalar has taken its last line break with it.
        if (_position != _lineStart && !IsLineEnd())
        {
            throw Unexpected("the end of the line");
        }
    }

    /// <summary>To the next character that is neither blank nor comment. A tab may separate, but not indent.</summary>
    private void SkipToContent()
    {
        while (_position < _end)
        {
            var atStart = _position == _lineStart;
            while (Peek() == ' ')
            {
                _position++;
            }

            if (Peek() == '\t')
            {
                SkipBlanks();
                if (atStart && !IsLineEnd())
                {
                    throw Fault("a tab stands in the indentation (YAML is indented with spaces)");
                }
            }

            if (!IsLineEnd())
            {
                return;
            }

            SkipLine();
        }
    }

    private void SkipFlowSpace()
    {
        while (true)
        {
            SkipBlanks();
            if (_position >= _end || AtEnd)
            {
                throw Unexpected("the end of a list in brackets");
            }

            if (IsComment())
            {
                while (!IsLineBreak())
                {
                    _position++;
                }
            }
            else if (IsLineBreak())
            {
                Step();
            }
            else
            {
                return;
            }
        }
    }

    private string ReadWord()
    {
        var start = _position;
        while (!IsBlankOrEnd(0) && Peek() is not (',' or '[' or ']' or '{' or '}'))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }
}
