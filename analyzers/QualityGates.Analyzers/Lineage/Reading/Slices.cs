using System.Globalization;

namespace QualityGates.Lineage;

/// <summary>Slices written as texts: <c>x["0:800"]</c>, <c>x["800:, :"]</c>.</summary>
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

    private static Value? Bound(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? NothingValue.Instance
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new ConstantValue(number)
            : null;
    }
}
