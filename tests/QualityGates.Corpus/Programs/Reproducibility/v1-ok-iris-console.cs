// corpus: The classic console program with a trainer and a predictor, seeded and in order.
// library: ML.NET
// axis: classes
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Iris;

internal sealed class IrisData
{
    [LoadColumn(0, 3), VectorType(4), ColumnName("Features")] public float[] Sizes { get; set; } = [];
    [LoadColumn(4)] public string Species { get; set; } = "";
}

internal sealed class IrisPrediction
{
    [ColumnName("PredictedLabel")] public string Species { get; set; } = "";
}

internal sealed class Trainer(MLContext ml)
{
    public (ITransformer Model, double Accuracy) Train(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<IrisData>(path, separatorChar: ','), testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(IrisData.Species))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 }))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(split.TrainSet);
        return (model, ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 0);
        var (model, accuracy) = new Trainer(ml).Train(args[0]);
        Console.WriteLine($"accuracy {accuracy:P1}");
        using var engine = ml.Model.CreatePredictionEngine<IrisData, IrisPrediction>(model);
        Console.WriteLine(engine.Predict(new IrisData { Sizes = [5.1f, 3.5f, 1.4f, 0.2f] }).Species);
    }
}
