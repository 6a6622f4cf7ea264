using System.Globalization;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Data.Splits;

namespace QualityGates.Gates.Data.Profiles;

/// <summary>What is known of the values of one column after all rows were added.</summary>
internal sealed class ColumnProfile(string name)
{
    private static readonly string[] MissingWords = ["NA", "N/A", "NaN", "nan", "null", "NULL", "None"];

    // A double has at most 309 digits before its point, and nobody writes more than a few behind it.
    private const int LongestNumber = 400;

    private readonly DistinctCount _distinct = new();
    private readonly TimeValue _times = new("");
    private bool _mayBeInteger = true;
    private bool _mayBeNumber = true;
    private bool _mayBeBoolean = true;
    private bool _mayBeDate = true;
    private long _values;
    private double _sum;
    private double _lost;
    private double _min = double.PositiveInfinity;
    private double _max = double.NegativeInfinity;
    private (double Value, string Text)? _first;
    private (double Value, string Text)? _last;

    public string Name { get; } = name;

    /// <summary>Rows without a value: an empty field, null, or a word that data frames write for one.</summary>
    public long Missing { get; private set; }

    public long Distinct => _distinct.Count;

    public bool DistinctIsEstimate => _distinct.IsEstimate;

    /// <summary>The narrowest that fits all values; text when there is none.</summary>
    public string Type => _values == 0 ? "text" : _mayBeInteger ? "integer" : _mayBeNumber ? "number" : _mayBeBoolean ? "boolean" : _mayBeDate ? "date" : "text";

    /// <summary>The smallest number or earliest date as JSON has it; null for other types.</summary>
    public object? Min => Type is "integer" or "number" ? _min : Type == "date" ? _first!.Value.Text : null;

    /// <summary>The largest number or latest date as JSON has it; null for other types.</summary>
    public object? Max => Type is "integer" or "number" ? _max : Type == "date" ? _last!.Value.Text : null;

    public double? Mean => Type is "integer" or "number" ? (_sum + _lost) / _values : null;

    public void Add(FieldSlice field, Hash128 hash)
    {
        if (IsMissing(field))
        {
            Missing++;
            return;
        }

        _values++;
        _distinct.Add(hash);
        if (_mayBeNumber)
        {
            AddNumber(field);
        }

        if (_mayBeBoolean)
        {
            _mayBeBoolean = field.Length is 4 or 5
                && (string.Equals(field.Text, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(field.Text, "false", StringComparison.OrdinalIgnoreCase));
        }

        if (_mayBeDate)
        {
            AddDate(field);
        }
    }

    private static bool IsMissing(FieldSlice field) => field.Length == 0
        || (field.Length <= 4 && field.Bytes[field.Start] is (byte)'N' or (byte)'n' && MissingWords.Contains(field.Text, StringComparer.Ordinal));

    private void AddNumber(FieldSlice field)
    {
        if (!TryNumber(field, out var value, out var isInteger))
        {
            _mayBeInteger = false;
            _mayBeNumber = false;
            return;
        }

        _mayBeInteger &= isInteger;
        _min = Math.Min(_min, value);
        _max = Math.Max(_max, value);
        // Neumaier's sum: the mean of a billion rows is as exact as that of ten.
        var sum = _sum + value;
        _lost += Math.Abs(_sum) >= Math.Abs(value) ? _sum - sum + value : value - sum + _sum;
        _sum = sum;
    }

    private void AddDate(FieldSlice field)
    {
        if (field.Length < 7 || !_times.TryParse(field, out var value) || TryNumber(field, out _, out _))
        {
            _mayBeDate = false;
            return;
        }

        if (_first is not { } first || value < first.Value)
        {
            _first = (value, field.Text);
        }

        if (_last is not { } last || value > last.Value)
        {
            _last = (value, field.Text);
        }
    }

    private static bool TryNumber(FieldSlice field, out double value, out bool isInteger)
    {
        const int exactDigits = 15;
        value = 0;
        isInteger = false;
        if (field.Length > LongestNumber)
        {
            return false;
        }

        long mantissa = 0;
        var digits = 0;
        var fraction = -1;
        var i = field.Start;
        var end = field.Start + field.Length;
        var isNegative = i < end && field.Bytes[i] == (byte)'-';
        for (i += isNegative ? 1 : 0; i < end && digits <= exactDigits; i++)
        {
            var b = field.Bytes[i];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                mantissa = (mantissa * 10) + b - '0';
                digits++;
                fraction += fraction >= 0 ? 1 : 0;
            }
            else if (b == (byte)'.' && fraction < 0)
            {
                fraction = 0;
            }
            else
            {
                break;
            }
        }

        isInteger = fraction < 0;
        if (i == end && digits is > 0 and <= exactDigits)
        {
            // Both are exact in a double, so their quotient is the nearest double to the text.
            value = mantissa / Powers[Math.Max(fraction, 0)];
            value = isNegative ? -value : value;
            return true;
        }

        isInteger = field.Length > 0 && Enumerable.Range(field.Start, field.Length).All(at => field.Bytes[at] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+');
        return double.TryParse(field.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value) && !double.IsNaN(value);
    }

    private static readonly double[] Powers = [.. Enumerable.Range(0, 17).Select(exponent => double.Parse("1e" + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))];
}
