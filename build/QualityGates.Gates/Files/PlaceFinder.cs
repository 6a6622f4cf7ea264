namespace QualityGates.Gates.Files;

/// <summary>Lines and columns of characters of one text, asked for from its start to its end: the text is walked once.</summary>
internal sealed class PlaceFinder(string text)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public Place Next(int index, int length)
    {
        for (; _position < index; _position++)
        {
            var c = text[_position];
            if (c == '\n' || (c == '\r' && (_position + 1 >= text.Length || text[_position + 1] != '\n')))
            {
                _line++;
                _lineStart = _position + 1;
            }
        }

        var column = index - _lineStart + 1;
        return length > 0 ? new Place(_line, column, _line, column + length) : new Place(_line, column);
    }
}
