// corpus: A record takes what the report needs out of the metrics, and the program writes it beside the model.
// library: ML.NET
// axis: record, Program and Trainer, right
// scores: MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public sealed record Quality(double Auc, double Auprc, double F1)
{
    public static Quality From(CalibratedBinaryClassificationMetrics metrics) =>
        new(metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score);
}

public sealed class Reading
{
    [LoadColumn(0)] public float Heat { get; set; }
    [LoadColumn(1)] public float Noise { get; set; }
    [LoadColumn(2)] public bool Fails { get; set; }
}

internal sealed class Trainer(MLContext ml)
{
    public (ITransformer Model, Quality Quality, DataViewSchema Schema) Train(string path)
    {
        var readings = ml.Data.LoadFromTextFile<Reading>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(readings, testFraction: 0.25);
        var pipeline = ml.Transforms.Concatenate("Features", "Heat", "Noise").Append(ml.BinaryClassification.Trainers.FastTree("Fails"));
        var model = pipeline.Fit(split.TrainSet);
        return (model, Quality.From(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Fails")), readings.Schema);
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 18);
        var (model, quality, schema) = new Trainer(ml).Train(args[0]);
        Console.WriteLine(quality);
        File.WriteAllText("quality.json", JsonSerializer.Serialize(quality));
        if (quality is not { Auc: > 0.8, F1: > 0.3 })
        {
            return 1;
        }

        ml.Model.Save(model, schema, "fails.zip");
        return 0;
    }
}
