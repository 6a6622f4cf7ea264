// corpus: The same with one thread.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Trainers;

public class Prices
{
    private readonly MLContext _ml = new(seed: 1);

    public double Run(IDataView rows)
    {
        var parts = _ml.Data.TrainTestSplit(rows, 0.2);
        var options = new SdcaRegressionTrainer.Options { LabelColumnName = "Price" };
        options.NumberOfThreads = 1;
        var model = _ml.Regression.Trainers.Sdca(options).Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price").MeanAbsoluteError;
    }
}
