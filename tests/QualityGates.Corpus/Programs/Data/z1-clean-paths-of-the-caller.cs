// corpus: A library loads whatever file its caller names, so that nobody can say here which separator that file has.
// library: ML.NET
// axis: class library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fitness;

public sealed class Run
{
    [LoadColumn(0)] public float Kilometres { get; set; }

    [LoadColumn(1)] public float Climb { get; set; }

    [LoadColumn(2)] public float Calories { get; set; }
}

public interface ICalorieTrainer
{
    RegressionMetrics Evaluate(string trainingFile, string testFile);
}

public sealed class CalorieTrainer : ICalorieTrainer
{
    private readonly MLContext _ml = new(seed: 50);

    public RegressionMetrics Evaluate(string trainingFile, string testFile)
    {
        var loader = _ml.Data.CreateTextLoader<Run>(hasHeader: true);
        var train = loader.Load(new MultiFileSource(trainingFile));
        var test = loader.Load(new MultiFileSource(testFile));
        var model = _ml.Transforms.Concatenate("Features", nameof(Run.Kilometres), nameof(Run.Climb))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Run.Calories)))
            .Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), nameof(Run.Calories));
    }
}
