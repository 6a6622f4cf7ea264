using System.Globalization;
using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Data;

/// <summary>What a column of a profile must be like. Bounds that are not written are not checked.</summary>
internal sealed class ColumnBounds
{
    private static readonly ConfigurationKey<string> TypeKey = new("type",
        new ChoiceForm<string>([("integer", "integer"), ("number", "number"), ("boolean", "boolean"), ("date", "date"), ("text", "text")]),
        "What the values are; an integer is a number too, and anything is text.");

    private static readonly ConfigurationKey<double> MinKey = new("min", new NumberForm("0"), "The smallest value there may be.");
    private static readonly ConfigurationKey<double> MaxKey = new("max", new NumberForm("120"), "The largest value there may be.");
    private static readonly ConfigurationKey<double> MinMeanKey = new("minMean", new NumberForm("30"), "The smallest mean.");
    private static readonly ConfigurationKey<double> MaxMeanKey = new("maxMean", new NumberForm("60"), "The largest mean.");
    private static readonly ConfigurationKey<double> MaxMissingKey = new("maxMissing", new NumberForm("0.05", 0, 1), "The largest share of rows without a value.");
    private static readonly ConfigurationKey<long> MinDistinctKey = new("minDistinct", new WholeNumberForm(2), "The smallest number of different values.");
    private static readonly ConfigurationKey<long> MaxDistinctKey = new("maxDistinct", new WholeNumberForm(10), "The largest number of different values.");

    public static ValueForm<ColumnBounds> Form { get; } = new RecordForm<ColumnBounds>(
        [TypeKey, MinKey, MaxKey, MinMeanKey, MaxMeanKey, MaxMissingKey, MinDistinctKey, MaxDistinctKey],
        entry => new ColumnBounds(entry),
        "{ \"min\": 0, \"max\": 120, \"maxMissing\": 0.05 }");

    private ColumnBounds(ConfigurationEntry entry)
    {
        Type = entry.Find(TypeKey)?.Value;
        MaxMissing = entry.Find(MaxMissingKey)?.Value;
        Least =
        [
            ("min", entry.Find(MinKey)?.Value),
            ("mean", entry.Find(MinMeanKey)?.Value),
            ("distinct", entry.Find(MinDistinctKey)?.Value),
        ];
        Most =
        [
            ("max", entry.Find(MaxKey)?.Value),
            ("mean", entry.Find(MaxMeanKey)?.Value),
            ("distinct", entry.Find(MaxDistinctKey)?.Value),
        ];
    }

    public string? Type { get; }

    /// <summary>A share of the rows.</summary>
    public double? MaxMissing { get; }

    /// <summary>Figures of the profile and what they must be at least.</summary>
    public IReadOnlyList<(string Figure, double? Bound)> Least { get; }

    /// <summary>Figures of the profile and what they must be at most.</summary>
    public IReadOnlyList<(string Figure, double? Bound)> Most { get; }

    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>An entry of "profiles": a profile, the data file it is of, and what it must say.</summary>
internal sealed class ProfileSettings
{
    private static readonly ConfigurationKey<RepositoryPath> PathKey = new("path", new PathForm("data/profile.json"),
        "The profile, as mlgates data profile writes it.", isRequired: true);

    private static readonly ConfigurationKey<RepositoryPath> DataKey = new("data", new PathForm("data/train.csv"),
        "The data file it describes. When the file is here, the profile must be of its present content.");

    private static readonly ConfigurationKey<long> MinRowsKey = new("minRows", new WholeNumberForm(1000), "The smallest number of rows.");

    private static readonly ConfigurationKey<IReadOnlyList<MapEntry<ColumnBounds>>> ColumnsKey = new("columns",
        new MapForm<ColumnBounds>("age", ColumnBounds.Form),
        "What columns must be like, by name. A column that is named here must be there.");

    public static ValueForm<ProfileSettings> Form { get; } = new RecordForm<ProfileSettings>(
        [PathKey, DataKey, MinRowsKey, ColumnsKey], entry => new ProfileSettings(entry));

    private ProfileSettings(ConfigurationEntry entry)
    {
        Path = entry.Get(PathKey);
        At = entry.Find(PathKey)!.At;
        Data = entry.Find(DataKey)?.Value;
        MinRows = entry.Find(MinRowsKey)?.Value ?? 0;
        Columns = entry.Find(ColumnsKey)?.Value ?? [];
    }

    public RepositoryPath Path { get; }

    public Place At { get; }

    public RepositoryPath? Data { get; }

    public long MinRows { get; }

    public IReadOnlyList<MapEntry<ColumnBounds>> Columns { get; }
}
