using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Data.Splits;

internal enum SplitRole
{
    Train,
    Validation,
    Test,
}

/// <summary>A part of a split that lies in files.</summary>
internal sealed class SplitPart(SplitRole role, IReadOnlyList<string> files)
{
    public SplitRole Role { get; } = role;

    /// <summary>Absolute paths.</summary>
    public IReadOnlyList<string> Files { get; } = files;

    public string Name => NameOf(Role);

    public static string NameOf(SplitRole role) => role switch
    {
        SplitRole.Train => "train",
        SplitRole.Validation => "validation",
        _ => "test",
    };
}

/// <summary>What is compared with what, and by which columns. Parts stand in the order train, validation, test.</summary>
internal sealed class SplitDefinition
{
    public required IReadOnlyList<SplitPart> Parts { get; init; }

    /// <summary>The columns that tell one row from another; empty for all.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>With no keys: columns that do not count, such as a row number.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The columns whose values belong together; empty for none.</summary>
    public IReadOnlyList<string> Group { get; init; } = [];

    /// <summary>The column that says when a row was observed; empty for none.</summary>
    public string Time { get; init; } = "";

    /// <summary>The .NET format of the time column; empty for ISO 8601 and numbers.</summary>
    public string TimeFormat { get; init; } = "";

    /// <summary>Null for the one the file's name stands for.</summary>
    public char? Delimiter { get; init; }

    public bool HasHeader { get; init; } = true;

    public bool HasQuotes { get; init; } = true;

    /// <summary>Equal for definitions that ask the same of the same files.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            Add([part.Name, .. part.Files]);
        }

        Add(Keys);
        Add(Except);
        Add(Group);
        Add([Time, TimeFormat, Delimiter?.ToString() ?? "", HasHeader ? "header" : "", HasQuotes ? "quotes" : ""]);
        return text.ToString();

        void Add(IReadOnlyList<string> values)
        {
            text.Append(values.Count.ToString(CultureInfo.InvariantCulture)).Append(';');
            foreach (var value in values)
            {
                text.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
            }
        }
    }
}
