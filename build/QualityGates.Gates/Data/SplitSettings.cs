using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Data.Splits;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data;

/// <summary>Where rows of a part are: a file, or a table of a database we do not read.</summary>
internal sealed class SplitSource(RepositoryPath? file, string table)
{
    public RepositoryPath? File { get; } = file;

    /// <summary>Empty for a file.</summary>
    public string Table { get; } = table;

    public string Shown => File?.Shown ?? Table;
}

/// <summary>A path, or "table:" and a name.</summary>
internal sealed class SplitSourceForm(string example) : TextualForm<SplitSource>
{
    private const string TablePrefix = "table:";
    private readonly PathForm _path = new(example);

    public override string Example => _path.Example;

    protected override string Must => "a string";

    protected override Setting<SplitSource>? ReadText(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (!value.Text.StartsWith(TablePrefix, StringComparison.Ordinal))
        {
            return _path.Read(value, name, file) is { } path ? new Setting<SplitSource>(new SplitSource(path.Value, ""), path.At) : null;
        }

        var table = value.Text.Substring(TablePrefix.Length);
        // What goes into a query must be a name and nothing else.
        if (table.Length > 0 && table.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or '$'))
        {
            return new Setting<SplitSource>(new SplitSource(null, table), value.At);
        }

        file.Report(value.At, "\"" + value.Text + "\" names no table: a name has letters, digits, '_', '-', '$' and '.' between its parts. Write "
            + name.Write("\"table:warehouse.churn_train\"") + ".");
        return null;
    }

    public override void WriteSchema(SchemaWriter schema) => _path.WriteSchema(schema);
}

/// <summary>An entry of "splits": the parts, what tells their rows apart, and what they may have in common.</summary>
internal sealed class SplitSettings
{
    private static readonly ConfigurationKey<string> NameKey = new("name", new TextForm("churn"),
        "What messages and waivers call the split.", isRequired: true);

    private static readonly ConfigurationKey<IReadOnlyList<Setting<SplitSource>>> TrainKey = new("train", Sources("data/train.csv"),
        "The files the model learns from, from the folder of this file: .csv, .tsv, .jsonl or .ndjson, each also with .gz. \"table:name\" for a table that only mlgates data sql can ask.", isRequired: true);

    private static readonly ConfigurationKey<IReadOnlyList<Setting<SplitSource>>> ValidationKey = new("validation", Sources("data/validation.csv"),
        "The files models are chosen on.");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<SplitSource>>> TestKey = new("test", Sources("data/test.csv"),
        "The files the reported metrics come from.");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<string>>> KeysKey = new("keys", Columns("customer_id"),
        "The columns that tell one row from another. Without them rows are the same when all their columns are.");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<string>>> ExceptKey = new("except", Columns("row_number"),
        "Columns that do not count when whole rows are compared, such as a row number.");

    private static readonly ConfigurationKey<IReadOnlyList<Setting<string>>> GroupKey = new("group", Columns("household"),
        "The columns whose values belong together: no value may be in two parts (MLQ8107).");

    private static readonly ConfigurationKey<string> TimeKey = new("time", new TextForm("snapshot_date"),
        "The column that says when a row was observed: no row may be older than the newest of an earlier part (MLQ8108).");

    private static readonly ConfigurationKey<string> TimeFormatKey = new("timeFormat", new TextForm("dd.MM.yyyy"),
        "The .NET format of the time column, when it is neither ISO 8601 nor a number.");

    private static readonly ConfigurationKey<char> DelimiterKey = new("delimiter",
        new ChoiceForm<char>([(",", ','), (";", ';'), ("tab", '\t'), ("|", '|'), (":", ':'), ("space", ' ')], ";"),
        "What stands between two fields, when it is not what the file's name says: ',' in .csv, a tab in .tsv.");

    private static readonly ConfigurationKey<bool> HeaderKey = new("header", new SwitchForm(false),
        "false when the first row is data; columns are then named 1, 2, 3 …");

    private static readonly ConfigurationKey<bool> QuotesKey = new("quotes", new SwitchForm(false),
        "false when a quote at the start of a field means nothing.");

    private static readonly ConfigurationKey<double> MaxSharedShareKey = new("maxSharedShare", new NumberForm("0.001", 0, 1),
        "The share of a part's rows that may be in an earlier part too, where different cases can have the same values. 0 when not written.");

    private static readonly ConfigurationKey<double> MaxDuplicateShareKey = new("maxDuplicateShare", new NumberForm("0.01", 0, 1),
        "The share of a part's rows that may repeat another one of it. Not checked when not written.");

    private static readonly ConfigurationKey<RepositoryPath> ResultKey = new("result", new PathForm("data/churn-split.csv"),
        "The result of the query that mlgates data sql prints, as CSV, JSON or JSON Lines: taken when a part is a table or its file is not here.");

    private static readonly ConfigurationKey<long> MaxResultDaysKey = new("maxResultDays", new WholeNumberForm(30, 1, 3650),
        "How old, in days, the result may be. Not checked when not written.");

    private static readonly ConfigurationKey<long> MemoryKey = new("memory", new WholeNumberForm(256, 16, 65536),
        "Megabytes the hashes of the rows may take before they go to the disk. 256 when not written: ten million rows.");

    public static ValueForm<SplitSettings> Form { get; } = new RecordForm<SplitSettings>(
        [NameKey, TrainKey, ValidationKey, TestKey, KeysKey, ExceptKey, GroupKey, TimeKey, TimeFormatKey, DelimiterKey, HeaderKey, QuotesKey,
            MaxSharedShareKey, MaxDuplicateShareKey, ResultKey, MaxResultDaysKey, MemoryKey],
        Make,
        "{ \"name\": \"churn\", \"train\": [ \"data/train.csv\" ], \"test\": [ \"data/test.csv\" ] }");

    private SplitSettings(ConfigurationEntry entry)
    {
        Name = entry.Get(NameKey);
        At = entry.At;
        Parts = [.. PartsOf(entry)];
        Result = entry.Find(ResultKey);
        MaxResultDays = entry.Find(MaxResultDaysKey)?.Value;
        MaxSharedShare = entry.Find(MaxSharedShareKey)?.Value ?? 0;
        MaxDuplicateShare = entry.Find(MaxDuplicateShareKey)?.Value;
        Memory = (entry.Find(MemoryKey)?.Value << 20) ?? SplitCheck.DefaultMemory;
        Definition = new SplitDefinition
        {
            Parts = [.. Parts.Select(part => new SplitPart(part.Role, [.. part.Sources.Select(source => source.Value.File?.Full).OfType<string>()]))],
            Keys = Values(entry.Find(KeysKey)),
            Except = Values(entry.Find(ExceptKey)),
            Group = Values(entry.Find(GroupKey)),
            Time = entry.Find(TimeKey)?.Value ?? "",
            TimeFormat = entry.Find(TimeFormatKey)?.Value ?? "",
            Delimiter = entry.Find(DelimiterKey) is { } delimiter ? delimiter.Value : null,
            HasHeader = entry.Find(HeaderKey)?.Value ?? true,
            HasQuotes = entry.Find(QuotesKey)?.Value ?? true,
        };
    }

    public string Name { get; }

    public Place At { get; }

    /// <summary>In the order train, validation, test; at least two.</summary>
    public IReadOnlyList<(SplitRole Role, IReadOnlyList<Setting<SplitSource>> Sources)> Parts { get; }

    public SplitDefinition Definition { get; }

    public double MaxSharedShare { get; }

    /// <summary>Null when repeated rows are not looked at.</summary>
    public double? MaxDuplicateShare { get; }

    public Setting<RepositoryPath>? Result { get; }

    public long? MaxResultDays { get; }

    /// <summary>Bytes.</summary>
    public long Memory { get; }

    /// <summary>True when some rows are where only a query gets at them.</summary>
    public bool HasTables => Parts.Any(part => part.Sources.Any(source => source.Value.File is null));

    private static ListForm<SplitSource> Sources(string example) =>
        new(new SplitSourceForm(example), source => ("\"" + source.Value.Shown + "\" is listed twice", source.At));

    private static ListForm<string> Columns(string example) =>
        new(new TextForm(example), column => ("The column \"" + column.Value + "\" is listed twice", column.At));

    private static IReadOnlyList<string> Values(Setting<IReadOnlyList<Setting<string>>>? list) => [.. (list?.Value ?? []).Select(item => item.Value)];

    private static IEnumerable<(SplitRole, IReadOnlyList<Setting<SplitSource>>)> PartsOf(ConfigurationEntry entry)
    {
        foreach (var (role, key) in ((SplitRole, ConfigurationKey<IReadOnlyList<Setting<SplitSource>>>)[])
            [(SplitRole.Train, TrainKey), (SplitRole.Validation, ValidationKey), (SplitRole.Test, TestKey)])
        {
            if (entry.Find(key) is { Value.Count: > 0 } sources)
            {
                yield return (role, sources.Value);
            }
        }
    }

    private static SplitSettings? Make(ConfigurationEntry entry)
    {
        var split = new SplitSettings(entry);
        var problem = split.Parts.Count < 2 || split.Parts[0].Role != SplitRole.Train
            ? "has nothing to compare. Write \"train\" and \"test\", \"validation\" or both, each with at least one file"
            : split.Definition.Keys.Count > 0 && split.Definition.Except.Count > 0
            ? "has both \"keys\" and \"except\", and with keys no other column counts. Remove \"except\""
            : split.HasTables && split.Result is null
            ? "has a table, which is not read here. Run its query (mlgates data sql --dialect spark), keep the result in a file and write \"result\": \"data/split.csv\""
            : SharedFile(split) is { } shared
            ? "has \"" + shared + "\" in two parts. Write each file in the part its rows belong to"
            : null;
        if (problem is null)
        {
            return split;
        }

        entry.File.Report(entry.At, "The split \"" + split.Name + "\" " + problem + ".");
        return null;
    }

    private static string? SharedFile(SplitSettings split) => split.Parts.SelectMany(part => part.Sources)
        .GroupBy(source => source.Value.File?.Full ?? source.Value.Table, StringComparer.Ordinal)
        .FirstOrDefault(same => same.Count() > 1)?.First().Value.Shown;
}
