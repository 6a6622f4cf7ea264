// corpus: The splitter of SharpLearning takes the millisecond of the clock for a seed where none is given, and the noise of the copies is the same for every row.
// library: SharpLearning
// axis: interface-typed local, helper called per row
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Houses;

public sealed class PriceExperiment
{
    private readonly Func<TextReader> _open;

    public PriceExperiment(Func<TextReader> open) => _open = open;

    public (double Mse, double R2) Run()
    {
        var parser = new CsvParser(_open, separator: ',');
        var targets = parser.EnumerateRows("price").ToF64Vector();
        var observations = parser.EnumerateRows(name => name != "price").ToF64Matrix();

        ITrainingTestIndexSplitter<double> splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75); // expect: MLQ1005
        var split = splitter.SplitSet(observations, targets);

        var train = split.TrainingSet;
        for (var row = 0; row < train.Targets.Length; row++)
        {
            train.Targets[row] = Jittered(train.Targets[row]);
        }

        var learner = new RegressionRandomForestLearner(trees: 200);
        var model = learner.Learn(train.Observations, train.Targets);
        var predictions = model.Predict(split.TestSet.Observations);
        return (new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predictions),
            new CoefficientOfDeterminationMetric().Error(split.TestSet.Targets, predictions));
    }

    private static double Jittered(double price)
    {
        var random = new Random(5); // expect: MLQ1013
        return price * (1 + 0.01 * (random.NextDouble() - 0.5));
    }
}
