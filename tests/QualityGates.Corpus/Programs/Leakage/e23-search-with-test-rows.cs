// corpus: The experiment tunes against the test rows and the winner is then reported on them; the other experiment gets every row.
// library: ML.NET AutoML
// axis: async, two methods
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public sealed class DemandSearch
{
    private readonly MLContext _ml = new(seed: 13);

    public Task<double> TunedOnTestAsync(string file) => Task.Run(() =>
    {
        var split = _ml.Data.TrainTestSplit(Load(file), 0.2);
        var result = _ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, split.TestSet, nameof(Demand.Units));
        var metrics = _ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), nameof(Demand.Units)); // expect: MLQ2005
        return metrics.MeanAbsoluteError;
    });

    public double TunedOnAll(string file)
    {
        var view = Load(file);
        var split = _ml.Data.TrainTestSplit(view, 0.2);
        var result = _ml.Auto().CreateRegressionExperiment(60).Execute(view, nameof(Demand.Units)); // expect: MLQ2015
        return _ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), nameof(Demand.Units)).MeanAbsoluteError;
    }

    public double TunedOnTrain(string file)
    {
        var split = _ml.Data.TrainTestSplit(Load(file), 0.2);
        var inner = _ml.Data.TrainTestSplit(split.TrainSet, 0.2);
        var result = _ml.Auto().CreateRegressionExperiment(60).Execute(inner.TrainSet, inner.TestSet, nameof(Demand.Units));
        return _ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), nameof(Demand.Units)).MeanAbsoluteError;
    }

    private IDataView Load(string file) => _ml.Data.LoadFromTextFile<Demand>(file, ',', hasHeader: true);
}

public sealed class Demand
{
    [LoadColumn(0)] public float Day { get; set; }
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Units { get; set; }
}
