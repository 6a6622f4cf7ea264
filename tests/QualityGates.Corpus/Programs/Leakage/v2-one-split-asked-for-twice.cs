// corpus: Fitting and testing ask one method for the split, which always divides in the same way; inside, a part is divided again.
// library: ML.NET
// axis: methods of one class, silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class WellModel(MLContext ml, IDataView wells)
{
    public double Run()
    {
        var inner = ml.Data.TrainTestSplit(Split().TrainSet, testFraction: 0.1, seed: 5);
        var trainer = ml.Regression.Trainers.FastForest("Yield");
        var metrics = ml.Regression.Evaluate(trainer.Fit(inner.TrainSet).Transform(inner.TestSet), "Yield");
        var model = trainer.Fit(Split().TrainSet);
        var final = ml.Regression.Evaluate(model.Transform(Split().TestSet), "Yield");
        return Math.Abs(metrics.RootMeanSquaredError - final.RootMeanSquaredError);
    }

    private DataOperationsCatalog.TrainTestData Split() => ml.Data.TrainTestSplit(wells, testFraction: 0.2, seed: 1);
}
