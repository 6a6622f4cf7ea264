// corpus: One-versus-all learns behind a checkpoint, clusters from a cached view, trees from the file itself, and a line by one pass over the rows.
// library: ML.NET
// axis: four trainers, one study class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Cheeses;

public sealed class Cheese
{
    [LoadColumn(0)] public float Fat { get; set; }

    [LoadColumn(1)] public float Salt { get; set; }

    [LoadColumn(2)] public float Weeks { get; set; }

    [LoadColumn(3)] public string Kind { get; set; } = "";

    [LoadColumn(4)] public float Price { get; set; }
}

public sealed class Study(MLContext ml, string path)
{
    private readonly DataOperationsCatalog.TrainTestData _parts =
        ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Cheese>(path, separatorChar: ',', hasHeader: true), testFraction: 0.2);

    public MulticlassClassificationMetrics Kinds()
    {
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Cheese.Kind))
            .Append(ml.Transforms.Concatenate("Features", nameof(Cheese.Fat), nameof(Cheese.Salt), nameof(Cheese.Weeks)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron()));
        return ml.MulticlassClassification.Evaluate(pipeline.Fit(_parts.TrainSet).Transform(_parts.TestSet));
    }

    public ClusteringMetrics Groups()
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Cheese.Fat), nameof(Cheese.Salt), nameof(Cheese.Weeks))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 }));
        return ml.Clustering.Evaluate(pipeline.Fit(ml.Data.Cache(_parts.TrainSet)).Transform(_parts.TestSet));
    }

    public RegressionMetrics Trees() => Prices(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Cheese.Price)));

    public RegressionMetrics Line() => Prices(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Cheese.Price)));

    private RegressionMetrics Prices(IEstimator<ITransformer> trainer)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Cheese.Fat), nameof(Cheese.Salt), nameof(Cheese.Weeks))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(trainer);
        return ml.Regression.Evaluate(pipeline.Fit(_parts.TrainSet).Transform(_parts.TestSet), labelColumnName: nameof(Cheese.Price));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var study = new Study(new MLContext(seed: 8), args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "cheeses.csv"));
        var kinds = study.Kinds();
        var groups = study.Groups();
        var trees = study.Trees();
        var line = study.Line();
        var report = new
        {
            kinds.MacroAccuracy,
            kinds.MicroAccuracy,
            groups.AverageDistance,
            groups.DaviesBouldinIndex,
            Trees = new { trees.RSquared, trees.MeanAbsoluteError },
            Line = new { line.RSquared, line.MeanAbsoluteError },
        };
        File.WriteAllText("cheeses.json", JsonSerializer.Serialize(report));
    }
}
