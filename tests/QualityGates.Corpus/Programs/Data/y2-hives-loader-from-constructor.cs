// corpus: The constructor of a store of beehives makes a loader for tabs, and another method reads a csv file with it.
// library: ML.NET
// axis: field set by a constructor
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apiary;

public sealed class Hive
{
    [LoadColumn(0)] public float Frames { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public float Mites { get; set; }

    [LoadColumn(3)] public bool Survived { get; set; }
}

public sealed class HiveStore
{
    private readonly string _folder;
    private readonly TextLoader _loader;

    public HiveStore(MLContext ml, string folder)
    {
        _folder = folder;
        _loader = ml.Data.CreateTextLoader<Hive>(hasHeader: true, trimWhitespace: true);
    }

    public IDataView All()
    {
        var path = Path.Combine(_folder, "hives.csv");
        return File.Exists(path)
            ? _loader.Load(path) // expect: MLQ4005
            : throw new FileNotFoundException("There are no hives.", path);
    }
}

public sealed class WinterStudy(MLContext ml, HiveStore store)
{
    public CalibratedBinaryClassificationMetrics Run()
    {
        var split = ml.Data.TrainTestSplit(store.All(), testFraction: 0.2, seed: 5);
        var model = ml.Transforms.Concatenate("Features", nameof(Hive.Frames), nameof(Hive.Weight), nameof(Hive.Mites))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Hive.Survived), numberOfLeaves: 12))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Hive.Survived));
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var metrics = new WinterStudy(ml, new HiveStore(ml, args[0])).Run();
        Console.WriteLine($"{metrics.ConfusionMatrix.GetFormattedConfusionTable()} log-loss {metrics.LogLoss:F3}");
        return metrics.LogLoss < 0.6 ? 0 : 1;
    }
}
