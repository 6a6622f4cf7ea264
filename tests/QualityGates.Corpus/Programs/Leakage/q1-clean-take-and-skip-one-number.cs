// corpus: One number of the settings says how many of the ordered readings are taken to learn from and how many are skipped to test.
// library: ML.NET
// axis: extension method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Reading
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Power { get; set; }
}

public sealed record DivisionSettings(long TrainRows)
{
    public static DivisionSettings Load(string file) =>
        JsonSerializer.Deserialize<DivisionSettings>(File.ReadAllText(file)) ?? throw new InvalidDataException("No settings.");
}

public static class DataViewExtensions
{
    public static (IDataView First, IDataView Others) DivideAt(this DataOperationsCatalog data, IDataView rows, long count) =>
        (data.TakeRows(rows, count), data.SkipRows(rows, count));
}

public sealed class PowerCurve(MLContext ml, DivisionSettings settings)
{
    public RegressionMetrics Study(string file)
    {
        var readings = ml.Data.LoadFromTextFile<Reading>(file, separatorChar: ';', hasHeader: true);
        var (train, test) = ml.Data.DivideAt(readings, settings.TrainRows);
        var model = ml.Transforms.Concatenate("Features", nameof(Reading.Wind), nameof(Reading.Pitch))
            .Append(ml.Regression.Trainers.Gam(nameof(Reading.Power)))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Reading.Power));
    }
}
