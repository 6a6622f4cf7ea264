// corpus: A table of trainers is cross-validated with a seeded context; each is told to use one thread or to be deterministic.
// library: ML.NET
// axis: table of delegates
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Kites;

public sealed class Flight
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Line { get; set; }
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public bool Landed { get; set; }
}

public static class Program
{
    private delegate IEstimator<ITransformer> Maker(MLContext ml);

    private static readonly Dictionary<string, Maker> Makers = new()
    {
        ["sdca"] = ml => ml.BinaryClassification.Trainers.SdcaLogisticRegression(
            new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Flight.Landed), NumberOfThreads = 1 }),
        ["sgd"] = ml => ml.BinaryClassification.Trainers.SgdCalibrated(
            new SgdCalibratedTrainer.Options { LabelColumnName = nameof(Flight.Landed), NumberOfThreads = 1, NumberOfIterations = 40 }),
        ["gbm"] = ml => ml.BinaryClassification.Trainers.LightGbm(
            new LightGbmBinaryTrainer.Options { LabelColumnName = nameof(Flight.Landed), Deterministic = true }),
        ["lbfgs"] = ml => ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Flight.Landed)),
    };

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var flights = ml.Data.Cache(ml.Data.LoadFromTextFile<Flight>(args[0], separatorChar: ',', hasHeader: true));
        var table = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (name, make) in Makers)
        {
            var pipeline = ml.Transforms.Concatenate("Features", nameof(Flight.Wind), nameof(Flight.Line), nameof(Flight.Area))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(make(ml));
            var folds = ml.BinaryClassification.CrossValidate(flights, pipeline, labelColumnName: nameof(Flight.Landed));
            table[name] = [folds.Average(fold => fold.Metrics.F1Score), folds.Average(fold => fold.Metrics.AreaUnderRocCurve)];
        }

        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "kites.json"), JsonSerializer.Serialize(table));
    }
}
