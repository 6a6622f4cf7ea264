// corpus: The sampling key is a floating-point age, by which the split takes a range instead of hashing: the youngest are the test.
// library: ML.NET
// axis: constants
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fitness;

public static class Program
{
    private const string Key = nameof(Member.Age);

    public static void Main()
    {
        var ml = new MLContext(seed: 4);
        var members = ml.Data.LoadFromTextFile<Member>("members.csv", ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(members, 0.2, Key); // expect: MLQ2011
        var model = ml.Regression.Trainers.Sdca(nameof(Member.Pulse)).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Member.Pulse));
        File.WriteAllText("pulse.txt", $"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}"); // expect: MLQ1008
    }
}

public sealed class Member
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1, 6), ColumnName("Features"), VectorType(6)] public float[] Training { get; set; } = [];
    [LoadColumn(7)] public float Pulse { get; set; }
}
