// corpus: Bad lines are counted, marked or stop the program; keys are names of settings, and passwords come from outside.
// library: ML.NET
// axis: record
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var (rows, report) = Importer.Import("vibrations.csv");
if (report.Skipped > rows.Count / 100)
{
    throw new InvalidDataException($"{report.Skipped} lines could not be read, the first is {report.First}.");
}

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.ReplaceMissingValues(nameof(Vibration.Speed))
    .Append(ml.Transforms.Concatenate("Features", nameof(Vibration.Speed), nameof(Vibration.Heat)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Vibration.Hours)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Vibration.Hours));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");
var store = new StoreSettings();
Console.WriteLine(store.IsComplete ? "will be uploaded" : $"set {StoreSettings.TokenVariable}");

internal sealed record ImportReport(int Skipped, string? First);

internal static class Importer
{
    public static (List<Vibration> Rows, ImportReport Report) Import(string path)
    {
        var rows = new List<Vibration>();
        var skipped = 0;
        string? first = null;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            try
            {
                rows.Add(Parse(line.Split(',')));
            }
            catch (FormatException)
            {
                skipped++;
                first ??= line;
            }
        }

        return (rows, new ImportReport(skipped, first));
    }

    private static Vibration Parse(string[] cells) => new()
    {
        Speed = float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) ? speed : float.NaN,
        Heat = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Hours = float.Parse(cells[2], CultureInfo.InvariantCulture),
    };
}

internal sealed class StoreSettings
{
    public const string TokenVariable = "MODEL_STORE_TOKEN";
    private const string PasswordKey = "Store:Password";
    private readonly string? token = Environment.GetEnvironmentVariable(TokenVariable);

    public bool IsComplete => !string.IsNullOrEmpty(token) && Connection("example").Length > 0;

    private static string Connection(string password) => $"Server=store;Database=models;User Id=trainer;Password={password};Application Name={PasswordKey}";
}

internal sealed class Vibration
{
    public float Speed { get; set; }
    public float Heat { get; set; }
    public float Hours { get; set; }
}
