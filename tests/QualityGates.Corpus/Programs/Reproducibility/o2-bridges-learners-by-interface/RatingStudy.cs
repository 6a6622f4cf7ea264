// corpus: A seeded context hands itself to a factory of learners, which makes SDCA with its default number of threads.
// library: ML.NET
// axis: base class and interface in another file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bridges;

public sealed class Inspection
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Span { get; set; }

    [LoadColumn(2)] public float Load { get; set; }

    [LoadColumn(3)] public float Salt { get; set; }

    [LoadColumn(4)] public float Rating { get; set; }
}

public static class RatingStudy
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 17);
        ILearnerFactory learner = new LinearLearner(0.01f);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Inspection>(args[0], separatorChar: ';', hasHeader: true), 0.2);
        var model = learner.Create(ml).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Rating");
        var report = new { learner.Name, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }
}
