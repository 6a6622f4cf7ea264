using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Data.Splits;

/// <summary>By which columns the rows of a split are compared.</summary>
internal sealed class RowIdentity
{
    private RowIdentity(IReadOnlyList<string>? columns, bool isNarrowed)
    {
        Columns = columns;
        IsNarrowed = isNarrowed;
    }

    /// <summary>Null for whole rows as they are written.</summary>
    public IReadOnlyList<string>? Columns { get; }

    /// <summary>True when the columns are those all files have, and some file has more.</summary>
    public bool IsNarrowed { get; }

    /// <param name="definition">Its keys, if there are any, are the identity.</param>
    /// <param name="files">The columns and delimiter of each file; no columns for JSON Lines.</param>
    public static RowIdentity Of(SplitDefinition definition, IReadOnlyList<(string Path, IReadOnlyList<string>? Columns, char Delimiter)> files)
    {
        if (definition.Keys.Count > 0)
        {
            return new RowIdentity(definition.Keys, false);
        }

        if (files.FirstOrDefault(file => file.Columns is not null).Columns is not { } first)
        {
            return new RowIdentity(null, false);
        }

        if (definition.Except.Count == 0 && files.All(file => file.Delimiter == files[0].Delimiter && file.Columns?.SequenceEqual(first, StringComparer.Ordinal) == true))
        {
            return new RowIdentity(null, false);
        }

        // Sets: tables of genes or of words have columns by the hundred thousand.
        var delimited = files.Where(file => file.Columns is not null)
            .Select(file => (file.Path, Columns: new HashSet<string>(file.Columns, StringComparer.Ordinal))).ToArray();
        foreach (var except in definition.Except)
        {
            if (delimited.All(file => !file.Columns.Contains(except)))
            {
                throw new RowFaultException(delimited[0].Path, Place.Start, "has no column \"" + except + "\", which \"except\" names. It has: "
                    + string.Join(", ", first.Take(30)));
            }
        }

        var common = first.Where(column => !definition.Except.Contains(column)
            && delimited.All(file => file.Columns.Contains(column))).ToArray();
        var other = delimited.FirstOrDefault(file => !first.Any(file.Columns.Contains));
        return common.Length > 0
            ? new RowIdentity(common, delimited.Any(file => file.Columns.Count(column => !definition.Except.Contains(column)) > common.Length))
            : throw new RowFaultException(other.Path ?? delimited[delimited.Length - 1].Path, Place.Start,
                "has no column in common with " + Path.GetFileName(delimited[0].Path) + " (without a header, write \"header\": false)");
    }
}
