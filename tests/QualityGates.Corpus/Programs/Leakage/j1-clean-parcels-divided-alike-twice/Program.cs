// corpus: The trainer and the judge of late parcels each divide them for themselves, with the same fraction and seed: it is the same division.
// library: ML.NET
// axis: several files
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Stops { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}

internal static class Division
{
    public const double Share = 0.2;
    public const int Seed = 71;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(Division.Seed);
        var parcels = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: ',', hasHeader: true);
        var model = new LateTrainer(ml).Train(parcels);
        var metrics = new LateJudge(ml).Judge(model, parcels);
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, recall {metrics.PositiveRecall:F3}");
        File.WriteAllText("parcels.metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.LogLoss }));
    }
}
