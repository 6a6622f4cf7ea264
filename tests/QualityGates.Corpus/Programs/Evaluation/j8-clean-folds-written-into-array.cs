// corpus: SharpLearning cross-validates into an array it is given, so the call itself gives nothing back; the predictions are measured afterwards and written beside the model.
// library: SharpLearning
// axis: result through an argument
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace CheeseRipening;

public sealed record RipeningScore(double MeanAbsolute, double RootMeanSquare, int Wheels);

public sealed class RipeningStudy(ICrossValidation<double> folds)
{
    public RipeningStudy()
        : this(new RandomCrossValidation<double>(8, seed: 17))
    {
    }

    public RipeningScore Measure(F64Matrix wheels, double[] days)
    {
        var predicted = new double[days.Length];
        folds.CrossValidate(Learner, wheels, days, [.. Enumerable.Range(0, days.Length)], predicted);
        return new RipeningScore(
            new MeanAbsolutErrorRegressionMetric().Error(days, predicted),
            Math.Sqrt(new MeanSquaredErrorRegressionMetric().Error(days, predicted)),
            days.Length);
    }

    public void Publish(F64Matrix wheels, double[] days, DirectoryInfo folder)
    {
        var score = Measure(wheels, days);
        if (score.MeanAbsolute > 6)
        {
            throw new InvalidOperationException("The wheels are not foreseen well enough to publish the forest.");
        }

        Learner.Learn(wheels, days).Save(() => new StreamWriter(Path.Combine(folder.FullName, "ripening.xml")));
        File.WriteAllText(Path.Combine(folder.FullName, "ripening.json"), JsonSerializer.Serialize(score));
    }

    private static RegressionRandomForestLearner Learner => new(trees: 150, seed: 17);
}
