// corpus: A generic experiment takes how to evaluate as a function and shows the metrics in a property that its caller reads.
// library: ML.NET
// axis: generics, delegates
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Experiments;

public sealed class Experiment<TMetrics>(IEstimator<ITransformer> pipeline, Func<IDataView, TMetrics> evaluate)
    where TMetrics : class
{
    public TMetrics? Metrics { get; private set; }

    public ITransformer? Model { get; private set; }

    public Experiment<TMetrics> Run(IDataView train, IDataView test)
    {
        Model = pipeline.Fit(train);
        Metrics = evaluate(Model.Transform(test));
        return this;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 27);
        var rows = ml.Data.LoadFromTextFile<Brew>(args[0], separatorChar: '\t', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 27);
        var features = ml.Transforms.Concatenate("Features", nameof(Brew.Malt), nameof(Brew.Hops), nameof(Brew.Days));

        var bitterness = new Experiment<RegressionMetrics>(
            features.Append(ml.Regression.Trainers.FastForest(nameof(Brew.Bitterness))),
            scored => ml.Regression.Evaluate(scored, nameof(Brew.Bitterness)));
        var spoiled = new Experiment<CalibratedBinaryClassificationMetrics>(
            features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Brew.Spoiled))),
            scored => ml.BinaryClassification.Evaluate(scored, nameof(Brew.Spoiled)));

        var figures = new
        {
            Bitterness = bitterness.Run(split.TrainSet, split.TestSet).Metrics?.MeanAbsoluteError,
            BitternessRoot = bitterness.Metrics?.RootMeanSquaredError,
            Spoiled = spoiled.Run(split.TrainSet, split.TestSet).Metrics?.AreaUnderRocCurve,
            SpoiledF1 = spoiled.Metrics?.F1Score,
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(figures));
    }
}

internal sealed class Brew
{
    [LoadColumn(0)] public float Malt { get; set; }

    [LoadColumn(1)] public float Hops { get; set; }

    [LoadColumn(2)] public float Days { get; set; }

    [LoadColumn(3)] public float Bitterness { get; set; }

    [LoadColumn(4)] public bool Spoiled { get; set; }
}
