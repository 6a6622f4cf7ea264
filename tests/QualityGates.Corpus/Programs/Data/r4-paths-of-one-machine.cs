// corpus: Paths of one machine in an attribute, a record, a constant and a class of settings reach what reads and writes; addresses and placeholders do not.
// library: ML.NET
// axis: attribute, record, constants
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stores;

public static class Locations
{
    public const string Models = "/home/anna/models"; // expect: MLQ4001
    public const string Api = "https://example.org/home/api";
    public const string Placeholder = "/path/to/your/data";
}

public sealed record StoreRun(string Data = @"D:\data\stores.csv") // expect: MLQ4001
{
    public string ModelPath => Path.Combine(Locations.Models, "stores.zip");
}

public sealed class RunSettings
{
    [DefaultValue("metrics")]
    public string Metrics { get; set; } = "metrics";

    public string Cache { get; set; } = "~/stores/cache.bin"; // expect: MLQ4001
}

public sealed class Store
{
    [LoadColumn(0)] public float Sales { get; set; }

    [LoadColumn(1, 5)]
    [VectorType(5)]
    public float[] Features { get; set; } = [];
}

public static class Program
{
    public static void Main()
    {
        var run = new StoreRun();
        var settings = new RunSettings();
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromTextFile<Store>(run.Data, separatorChar: ',', hasHeader: true);
        using (var cache = File.Create(settings.Cache))
        {
            ml.Data.SaveAsBinary(data, cache);
        }
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Regression.Trainers.FastTree(nameof(Store.Sales)).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Store.Sales));
        Directory.CreateDirectory(settings.Metrics);
        File.WriteAllText(Path.Combine(settings.Metrics, "r2.txt"), metrics.RSquared.ToString(System.Globalization.CultureInfo.InvariantCulture));
        ml.Model.Save(model, data.Schema, run.ModelPath);
    }
}
