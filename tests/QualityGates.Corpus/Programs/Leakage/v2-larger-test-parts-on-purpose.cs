// corpus: The fraction comes from settings, the split takes a sample, held-out rows are halved, and the larger part is the one that is fitted.
// library: ML.NET
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shares;

public sealed class ShareSettings
{
    public double TestFraction { get; set; }
}

public sealed class Divisions(MLContext ml, ShareSettings settings)
{
    public double FromSettings(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, settings.TestFraction);
        return Error(split.TrainSet, split.TestSet);
    }

    public double OfASample(IDataView rows)
    {
        var sample = ml.Data.TrainTestSplit(rows, testFraction: 0.9, seed: 1).TrainSet;
        var split = ml.Data.TrainTestSplit(sample, testFraction: 0.2);
        return Error(split.TrainSet, split.TestSet);
    }

    public (double Validation, double Test) Halved(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
        var halves = ml.Data.TrainTestSplit(split.TestSet, testFraction: 0.5);
        return (Error(split.TrainSet, halves.TrainSet), Error(split.TrainSet, halves.TestSet));
    }

    public double Swapped(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.8);
        return Error(split.TestSet, split.TrainSet);
    }

    private double Error(IDataView train, IDataView test) =>
        ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(train).Transform(test)).MeanAbsoluteError;
}
