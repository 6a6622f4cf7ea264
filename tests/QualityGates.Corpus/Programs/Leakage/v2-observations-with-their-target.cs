// corpus: The rows that are written out as arrays for a random forest hold the consumption that is to be predicted.
// library: SharpLearning
// axis: arrays
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Boilers;

public sealed record Boiler(double Age, double Pressure, double Consumption);

public sealed class BoilerStudy
{
    public double Error(IReadOnlyList<Boiler> known, IReadOnlyList<Boiler> unseen)
    {
        var learner = new RegressionRandomForestLearner(trees: 120, seed: 4);
        var model = learner.Learn(Matrix(known), known.Select(boiler => boiler.Consumption).ToArray()); // expect: MLQ2008
        var predicted = model.Predict(Matrix(unseen));
        return new MeanSquaredErrorRegressionMetric().Error(unseen.Select(boiler => boiler.Consumption).ToArray(), predicted);
    }

    private static F64Matrix Matrix(IReadOnlyList<Boiler> boilers) =>
        boilers.Select(boiler => new[] { boiler.Age, boiler.Pressure, boiler.Consumption }).ToArray().ToF64Matrix();
}
