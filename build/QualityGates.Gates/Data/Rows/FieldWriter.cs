namespace QualityGates.Gates.Data.Rows;

/// <summary>Fields joined as a CSV row with no more quotes than needed: different lists of fields give different bytes.</summary>
internal sealed class FieldWriter(byte delimiter = (byte)',')
{
    private byte[] _bytes = new byte[256];
    private int _length;
    private int _count;

    /// <summary>True while no field had a character.</summary>
    public bool IsEmpty { get; private set; } = true;

    public void Clear()
    {
        _length = 0;
        _count = 0;
        IsEmpty = true;
    }

    public void Add(FieldSlice field)
    {
        var needed = _length + (field.Length * 2) + 3;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
        }

        if (_count++ > 0)
        {
            _bytes[_length++] = delimiter;
        }

        IsEmpty &= field.Length == 0;
        if (NeedsQuotes(field))
        {
            AddQuoted(field);
        }
        else
        {
            Buffer.BlockCopy(field.Bytes, field.Start, _bytes, _length, field.Length);
            _length += field.Length;
        }
    }

    public Hash128 Hash(RowReader reader)
    {
        var hash = RowHash.Of(_bytes, 0, _length, out var isAscii);
        if (!isAscii)
        {
            reader.CheckUtf8(_bytes, 0, _length);
        }

        return hash;
    }

    private bool NeedsQuotes(FieldSlice field)
    {
        var end = field.Start + field.Length;
        for (var i = field.Start; i < end; i++)
        {
            var b = field.Bytes[i];
            if (b == delimiter || b is (byte)'"' or (byte)'\n')
            {
                return true;
            }
        }

        // A return at the end of the row would be taken for a part of the line break.
        return field.Length > 0 && field.Bytes[end - 1] == (byte)'\r';
    }

    private void AddQuoted(FieldSlice field)
    {
        _bytes[_length++] = (byte)'"';
        for (var i = field.Start; i < field.Start + field.Length; i++)
        {
            if (field.Bytes[i] == (byte)'"')
            {
                _bytes[_length++] = (byte)'"';
            }

            _bytes[_length++] = field.Bytes[i];
        }

        _bytes[_length++] = (byte)'"';
    }
}
