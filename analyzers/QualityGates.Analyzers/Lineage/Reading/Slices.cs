using System.Collections.Immutable;
using System.Globalization;

namespace QualityGates.Lineage;

/// <summary>Slices written as texts: <c>x["0:800"]</c>, <c>x["800:, :"]</c>, <c>x[$":{cut}"]</c>.</summary>
internal static class Slices
{
    /// <summary>The run of rows a text index cuts; null when the text is no slice of rows, or of all of them.</summary>
    internal static RowStep? Read(PartValue part)
    {
        var text = part.Name.Substring(2, part.Name.Length - 4);
        var comma = text.IndexOf(',');
        var bounds = (comma < 0 ? text : text.Substring(0, comma)).Split(':');
        return bounds.Length == 2 && Bound(bounds[0]) is { } from && Bound(bounds[1]) is { } to && (from is not NothingValue || to is not NothingValue)
            ? new RowStep(RowStepKind.Slice, part, "", from, to)
            : null;
    }

    /// <summary>The bounds in a text that is put together, or counts from behind; null when it is no run of rows, or of all of them.</summary>
    internal static (Value From, Value To)? BoundsIn(Value text, Func<Value, Value> fromEnd)
    {
        if (text is not (ConstantValue { Text: not null } or ComputedValue { Operation: "text" }))
        {
            return null;
        }

        var bounds = new List<Value>[] { [], [] };
        var at = 0;
        foreach (var piece in text is ComputedValue ? text.Operands : ImmutableArray.Create(text))
        {
            if (piece is not ConstantValue { Text: { } written })
            {
                bounds[at].Add(piece);
                continue;
            }

            var comma = written.IndexOf(',');
            var parts = (comma < 0 ? written : written.Substring(0, comma)).Split(':');
            if (at + parts.Length > 2)
            {
                return null; // Each so many of them.
            }

            for (var i = 0; i < parts.Length; i++)
            {
                at += i;
                if (parts[i].Trim() is { Length: > 0 } some)
                {
                    bounds[at].Add(new ConstantValue(some));
                }
            }

            if (comma >= 0)
            {
                break; // Columns follow.
            }
        }

        return at == 1 && (bounds[0].Count > 0 || bounds[1].Count > 0) ? (Bound(bounds[0], fromEnd), Bound(bounds[1], fromEnd)) : null;
    }

    private static Value Bound(List<Value> pieces, Func<Value, Value> fromEnd) => pieces switch
    {
        { Count: 0 } => NothingValue.Instance,
        { Count: 1 } when pieces[0] is ConstantValue { Text: { } text } => !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? UnknownValue.Instance
            : number < 0 ? fromEnd(new ConstantValue(-number))
            : new ConstantValue(number),
        { Count: 1 } => pieces[0],
        { Count: 2 } when pieces[0] is ConstantValue { Text: "-" } => fromEnd(pieces[1]),
        _ => UnknownValue.Instance,
    };

    private static Value? Bound(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? NothingValue.Instance
            : !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? null
            : number < 0 ? UnknownValue.Instance
            : new ConstantValue(number);
    }
}
