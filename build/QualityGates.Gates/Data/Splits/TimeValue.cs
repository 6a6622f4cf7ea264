using System.Globalization;
using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Data.Splits;

/// <summary>
/// Reads points in time into numbers that have their order: ISO 8601 dates and times ('/' and '.' between year, month and day too),
/// numbers, or a given .NET format. Times without a zone count as UTC.
/// </summary>
internal sealed class TimeValue(string format)
{
    // Longer than any time or number that somebody wrote: what is longer is a text, and not looked at.
    private const int LongestText = 400;

    private enum Notation
    {
        Unknown,
        Date,
        Number,
    }

    private Notation _notation;

    public bool TryParse(FieldSlice field, out double value)
    {
        value = 0;
        if (field.Length > LongestText)
        {
            return false;
        }

        if (format.Length > 0)
        {
            var parsed = DateTime.TryParseExact(field.Text, format, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces, out var time);
            value = time.Ticks;
            return parsed;
        }

        // One notation for all rows: 2024 as a year and 2024-01-01 have no common order.
        if (_notation != Notation.Number && TryParseDate(field, out var ticks))
        {
            _notation = Notation.Date;
            value = ticks;
            return true;
        }

        if (_notation != Notation.Date
            && double.TryParse(field.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsNaN(value) && !double.IsInfinity(value))
        {
            _notation = Notation.Number;
            return true;
        }

        value = 0;
        return false;
    }

    private static bool TryParseDate(FieldSlice field, out long ticks)
    {
        ticks = 0;
        var at = field.Start;
        var end = field.Start + field.Length;
        var bytes = field.Bytes;
        if (!Number(4, out var year) || at >= end || bytes[at] is not ((byte)'-' or (byte)'/' or (byte)'.'))
        {
            return false;
        }

        var separator = bytes[at++];
        if (!Number(2, out var month) || month is < 1 or > 12 || year < 1)
        {
            return false;
        }

        var day = 1;
        if (at < end && (bytes[at++] != separator || !Number(2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return at == end || TimeOfDay(ref ticks);

        bool TimeOfDay(ref long ticks)
        {
            if (bytes[at++] is not ((byte)'T' or (byte)'t' or (byte)' ') || !Number(2, out var hour) || hour > 24 || !Next(':')
                || !Number(2, out var minute) || minute > 59)
            {
                return false;
            }

            ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
            if (Next(':'))
            {
                if (!Number(2, out var second) || second > 60)
                {
                    return false;
                }

                ticks += second * TimeSpan.TicksPerSecond;
                for (var unit = TimeSpan.TicksPerSecond / 10; Next('.') || Next(',') || (unit < TimeSpan.TicksPerSecond / 10 && IsDigit()); unit /= 10)
                {
                    if (unit == TimeSpan.TicksPerSecond / 10 && !IsDigit())
                    {
                        return false;
                    }

                    ticks += (bytes[at++] - '0') * unit;
                }
            }

            return Zone(ref ticks);
        }

        bool Zone(ref long ticks)
        {
            if (at == end || ((Next('Z') || Next('z')) && at == end))
            {
                return at == end;
            }

            var sign = Next('+') ? -1 : Next('-') ? 1 : 0;
            if (sign == 0 || !Number(2, out var hours))
            {
                return false;
            }

            Next(':');
            var minutes = 0;
            if (at < end && !Number(2, out minutes))
            {
                return false;
            }

            ticks += sign * ((hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute));
            return at == end;
        }

        bool IsDigit() => at < end && bytes[at] is >= (byte)'0' and <= (byte)'9';

        bool Next(char expected)
        {
            if (at < end && bytes[at] == expected)
            {
                at++;
                return true;
            }

            return false;
        }

        bool Number(int digits, out int number)
        {
            number = 0;
            for (var i = 0; i < digits; i++, at++)
            {
                if (!IsDigit())
                {
                    return false;
                }

                number = (number * 10) + bytes[at] - '0';
            }

            return true;
        }
    }
}
