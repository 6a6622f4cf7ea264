// corpus: The parser gives the columns of sea snails without the rings that are to be told, which it gives by themselves.
// library: SharpLearning
// axis: class with options
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Snails;

public sealed class SnailOptions
{
    public required string Path { get; init; }

    public string Target { get; init; } = "rings";

    public string[] Ignored { get; init; } = ["sex", "tag"];

    public int Trees { get; init; } = 100;
}

public sealed class SnailStudy(SnailOptions options)
{
    public (double Mse, double Mae) Run()
    {
        var parser = new CsvParser(() => new StreamReader(options.Path), ',');
        var left = options.Ignored.Append(options.Target).ToHashSet();
        var observations = parser.EnumerateRows(name => !left.Contains(name)).ToF64Matrix();
        var rings = parser.EnumerateRows(options.Target).ToF64Vector();

        var learner = new RegressionExtremelyRandomizedTreesLearner(options.Trees, seed: 33, runParallel: false);
        var predictions = new RandomCrossValidation<double>(8, seed: 33).CrossValidate(learner, observations, rings);
        return (
            new MeanSquaredErrorRegressionMetric().Error(rings, predictions),
            new MeanAbsolutErrorRegressionMetric().Error(rings, predictions));
    }
}
