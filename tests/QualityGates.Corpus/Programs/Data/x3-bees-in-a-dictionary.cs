// corpus: A dictionary gives the files of a study of bees by the name of the part; both are rooted at a folder of one server.
// library: ML.NET
// axis: dictionary of paths
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bees;

public sealed class Hive
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Sound { get; set; }

    [LoadColumn(2)] public bool Swarms { get; set; }
}

public sealed class HiveStudy
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["train"] = "/opt/datasets/bees/train.tsv", // expect: MLQ4001
        ["test"] = "/opt/datasets/bees/test.tsv", // expect: MLQ4001
    };

    private readonly MLContext _ml = new(seed: 90);

    public CalibratedBinaryClassificationMetrics Run()
    {
        var model = _ml.Transforms.Concatenate("Features", nameof(Hive.Weight), nameof(Hive.Sound))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Hive.Swarms)))
            .Fit(Part("train"));
        return _ml.BinaryClassification.Evaluate(model.Transform(Part("test")), nameof(Hive.Swarms));
    }

    private IDataView Part(string name) => _ml.Data.LoadFromTextFile<Hive>(Files[name], hasHeader: true);
}
