// corpus: What is done to all parcels before the division only hashes, joins and norms each row by itself, and numbers the labels.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public string Depot { get; set; } = "";

    [LoadColumn(1)] public string Note { get; set; } = "";

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public float Volume { get; set; }

    [LoadColumn(4)] public string Service { get; set; } = "";
}

public sealed class ServiceGuess(string folder)
{
    private readonly MLContext _ml = new(seed: 4);

    public MulticlassClassificationMetrics Run()
    {
        var parcels = _ml.Data.LoadFromTextFile<Parcel>(Path.Combine(folder, "parcels.csv"), separatorChar: ',', hasHeader: true, allowQuoting: true);
        var ready = RowByRow().Fit(parcels).Transform(parcels);
        var parts = _ml.Data.TrainTestSplit(ready, testFraction: 0.25);
        var trainer = _ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options
        {
            LabelColumnName = "Label",
            FeatureColumnName = "Features",
            NumberOfIterations = 150,
            NumberOfThreads = 1,
            Deterministic = true,
            Seed = 4,
        });
        var model = trainer.Fit(parts.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, micro {metrics.MicroAccuracy:F3}, log loss {metrics.LogLoss:F3}");
        return metrics;
    }

    private IEstimator<ITransformer> RowByRow() =>
        _ml.Transforms.Categorical.OneHotHashEncoding("DepotBits", nameof(Parcel.Depot), numberOfBits: 8)
            .Append(_ml.Transforms.Text.ProduceHashedWordBags("NoteBits", nameof(Parcel.Note), numberOfBits: 10))
            .Append(_ml.Transforms.Concatenate("Size", nameof(Parcel.Weight), nameof(Parcel.Volume)))
            .Append(_ml.Transforms.NormalizeLpNorm("Shape", "Size"))
            .Append(_ml.Transforms.Concatenate("Features", "DepotBits", "NoteBits", "Size", "Shape"))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Label", nameof(Parcel.Service)));
}
