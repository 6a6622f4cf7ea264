// corpus: The winner of a search over all turbines is fitted anew on the train part; in another class the search is kept in a field, and a second method judges it.
// library: ML.NET AutoML
// axis: library, field between methods
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Wind;

public sealed class Turbine
{
    public float Speed { get; set; }

    public float Pitch { get; set; }

    public float Air { get; set; }

    public float Power { get; set; }

    public float Heat { get; set; }
}

public static class PowerCurve
{
    public static RegressionMetrics Judge(MLContext ml, IReadOnlyList<Turbine> turbines)
    {
        IDataView all = ml.Data.LoadFromEnumerable(turbines);
        var parts = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 6);
        var columns = new ColumnInformation { LabelColumnName = nameof(Turbine.Power) };
        columns.IgnoredColumnNames.Add(nameof(Turbine.Heat));
        var search = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 300);
        var winner = search.Execute(all, columns).BestRun.Estimator; // expect: MLQ2015
        var model = winner.Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Turbine.Power));
    }
}

public sealed class HeatModel(MLContext ml)
{
    private ExperimentResult<RegressionMetrics>? _found;
    private IDataView? _held;

    public string Search(IReadOnlyList<Turbine> turbines, uint seconds)
    {
        var rows = ml.Data.LoadFromEnumerable(turbines);
        _held = ml.Data.TrainTestSplit(rows, testFraction: 0.15).TestSet;
        _found = ml.Auto().CreateRegressionExperiment(seconds).Execute(rows, nameof(Turbine.Heat));
        return _found.BestRun.TrainerName;
    }

    public RegressionMetrics Judge()
    {
        var model = _found?.BestRun.Model ?? throw new InvalidOperationException("Search first.");
        return ml.Regression.Evaluate(model.Transform(_held!), nameof(Turbine.Heat)); // expect: MLQ2015
    }
}
