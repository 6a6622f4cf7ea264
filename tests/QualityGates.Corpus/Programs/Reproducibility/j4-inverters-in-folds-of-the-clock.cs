// corpus: The folds of a study of inverters come from a splitter without a seed in a field, and the held-out inverters are chosen by a hash of this process.
// library: SharpLearning
// axis: field initialiser, method group, record of scores
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Solar;

public sealed record Inverter(string Park, string Serial, double Age, double Heat, double Hours, double Loss);

public sealed record StudyScores(double FoldError, double TestError, double TestDistance);

public sealed class InverterStudy
{
    private readonly RandomCrossValidation<double> _folds = new(crossValidationFolds: 5); // expect: MLQ1005
    private readonly RegressionRandomForestLearner _learner = new(trees: 150, seed: 3, runParallel: false);
    private readonly MeanSquaredErrorRegressionMetric _squared = new();

    public StudyScores Run(IReadOnlyList<Inverter> inverters)
    {
        var train = inverters.Where(inverter => !HeldOut(inverter)).ToArray();
        var test = inverters.Where(HeldOut).ToArray();

        var trainRows = Matrix(train);
        var trainLosses = Losses(train);
        var outOfFold = _folds.CrossValidate(_learner, trainRows, trainLosses);

        var model = _learner.Learn(trainRows, trainLosses);
        var guesses = model.Predict(Matrix(test));
        var losses = Losses(test);
        return new StudyScores(
            _squared.Error(trainLosses, outOfFold),
            _squared.Error(losses, guesses),
            new MeanAbsolutErrorRegressionMetric().Error(losses, guesses));
    }

    private static bool HeldOut(Inverter inverter) => HashCode.Combine(inverter.Park, inverter.Serial) % 5 == 0; // expect: MLQ1009

    private static F64Matrix Matrix(Inverter[] inverters) =>
        inverters.Select(inverter => new[] { inverter.Age, inverter.Heat, inverter.Hours }).ToArray();

    private static double[] Losses(Inverter[] inverters) => inverters.Select(inverter => inverter.Loss).ToArray();
}
