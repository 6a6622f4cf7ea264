using System.Text;

namespace QualityGates.Gates.Data.Rows;

internal sealed partial class JsonRows
{
    private FieldSlice ReadString()
    {
        var bytes = Buffer.Bytes;
        var start = ++_position;
        var first = _textLength;
        var isCopied = false;
        while (true)
        {
            if (_position >= _end)
            {
                throw Fault("a string is not closed before the end of its line", start - 1);
            }

            var b = bytes[_position];
            if (b == (byte)'"')
            {
                break;
            }

            if (b == (byte)'\\')
            {
                isCopied = true;
                AppendText(bytes, start, _position);
                ReadEscape();
                start = _position;
                continue;
            }

            if (b < 0x20)
            {
                throw Fault("a control character stands in a string", _position);
            }

            _position++;
        }

        if (!isCopied)
        {
            return new FieldSlice(bytes, start, _position++ - start);
        }

        AppendText(bytes, start, _position++);
        return new FieldSlice(_text, first, _textLength - first);
    }

    private void ReadEscape()
    {
        var at = _position++;
        var b = Peek();
        _position++;
        var plain = b switch { '"' or '\\' or '/' => b, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            AppendText([(byte)plain], 0, 1);
            return;
        }

        if (b != 'u' || Code(_position) is not { } code)
        {
            throw Fault("a backslash begins no escape", at);
        }

        _position += 4;
        var text = ((char)code).ToString();
        if (char.IsHighSurrogate((char)code) && Peek() == '\\' && PeekAt(1) == 'u' && Code(_position + 2) is { } low && char.IsLowSurrogate((char)low))
        {
            _position += 6;
            text += (char)low;
        }

        var encoded = Encoding.UTF8.GetBytes(text);
        AppendText(encoded, 0, encoded.Length);
    }

    private int? Code(int position)
    {
        var code = 0;
        for (var i = position; i < position + 4; i++)
        {
            var digit = i < _end ? (char)Buffer.Bytes[i] : ' ';
            var value = digit is >= '0' and <= '9' ? digit - '0' : (digit | 0x20) is >= 'a' and <= 'f' ? (digit | 0x20) - 'a' + 10 : -1;
            if (value < 0)
            {
                return null;
            }

            code = (code << 4) + value;
        }

        return code;
    }

    // A field handed out earlier stays in the array it was written to when this one grows.
    private void AppendText(byte[] bytes, int start, int end)
    {
        var length = end - start;
        if (_textLength + length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + length));
        }

        System.Buffer.BlockCopy(bytes, start, _text, _textLength, length);
        _textLength += length;
    }

    private Hash128 ReadWord(byte[] word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (PeekAt(i) != word[i])
            {
                throw Unexpected("a value");
            }
        }

        _position += word.Length;
        return RowHash.Of(word, 0, word.Length).Then(new Hash128(4, 0));
    }

    private Hash128 ReadNumber()
    {
        var start = _position;
        while (Peek() is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _position++;
        }

        return _position > start && Buffer.Bytes[start] is (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            ? RowHash.Of(Buffer.Bytes, start, _position - start).Then(new Hash128(4, 0))
            : throw Unexpected("a value");
    }
}
