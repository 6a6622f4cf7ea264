// corpus: A pipeline with L-BFGS learns the kinds of flowers from a text file; the trainer keeps the rows itself.
// library: ML.NET
// axis: library, trainer out of a method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flowers;

public class Flower
{
    [LoadColumn(0)]
    public float SepalLength { get; set; }

    [LoadColumn(1)]
    public float SepalWidth { get; set; }

    [LoadColumn(2)]
    public float PetalLength { get; set; }

    [LoadColumn(3)]
    public string Kind { get; set; } = "";
}

public sealed class FlowerTrainer
{
    private readonly MLContext context = new(seed: 1);

    public MulticlassClassificationMetrics Train(string path)
    {
        var flowers = context.Data.LoadFromTextFile<Flower>(path, separatorChar: ',', hasHeader: true);
        var split = context.Data.TrainTestSplit(flowers, testFraction: 0.2, seed: 1);
        var model = Pipeline().Fit(split.TrainSet);
        return context.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
    }

    private IEstimator<ITransformer> Pipeline() =>
        context.Transforms.Conversion.MapValueToKey("Label", nameof(Flower.Kind))
            .Append(context.Transforms.Concatenate("Features", nameof(Flower.SepalLength), nameof(Flower.SepalWidth), nameof(Flower.PetalLength)))
            .Append(context.Transforms.NormalizeMinMax("Features"))
            .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}
