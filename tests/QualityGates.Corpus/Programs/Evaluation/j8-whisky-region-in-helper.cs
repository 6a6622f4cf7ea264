// corpus: The regions of whiskies are mapped to a key for the trainer, and a helper that evaluates is told the text column instead of the key.
// library: ML.NET
// axis: static helper with the column as a parameter
using System.Text.Json;
using Microsoft.ML;

namespace WhiskyRegions;

public sealed class Dram
{
    public float Smoke { get; set; }

    public float Fruit { get; set; }

    public float Salt { get; set; }

    public string Region { get; set; } = "";
}

public sealed record RegionReport(double MacroAccuracy, double MicroAccuracy, double LogLoss);

public static class Reports
{
    public static RegionReport Of(MLContext ml, IDataView scored, string label)
    {
        var metrics = ml.MulticlassClassification.Evaluate(scored, labelColumnName: label);
        return new RegionReport(metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss);
    }
}

public static class RegionCommand
{
    public static void Run(IReadOnlyList<Dram> drams, Stream modelFile, TextWriter reportFile)
    {
        var ml = new MLContext(seed: 8);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(drams), testFraction: 0.25);
        var model = ml.Transforms.Conversion.MapValueToKey("RegionKey", nameof(Dram.Region))
            .Append(ml.Transforms.Concatenate("Features", nameof(Dram.Smoke), nameof(Dram.Fruit), nameof(Dram.Salt)))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes("RegionKey"))
            .Fit(parts.TrainSet);

        var report = Reports.Of(ml, model.Transform(parts.TestSet), nameof(Dram.Region)); // expect: MLQ3004
        reportFile.Write(JsonSerializer.Serialize(report));
        ml.Model.Save(model, parts.TrainSet.Schema, modelFile);
    }
}
