// corpus: A loader gives both parts in a tuple and has the share of the training rows as the default of a parameter.
// library: ML.NET
// axis: default of a parameter, tuple, another class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Boats;

public sealed class BoatData(MLContext ml)
{
    public (IDataView Train, IDataView Test) Load(string path, double share = 0.75)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(path), testFraction: share, seed: 2);
        return (split.TrainSet, split.TestSet);
    }
}

public sealed class BoatTrainer(MLContext ml, BoatData data)
{
    public double Train(string path)
    {
        var (train, test) = data.Load(path); // expect: MLQ2013
        var model = ml.Regression.Trainers.LightGbm("Speed").Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), "Speed").MeanAbsoluteError;
    }
}
