// corpus: A lambda divides the plots with three quarters for testing before a search, and a local function cuts them into halves.
// library: ML.NET AutoML
// axis: library, lambda, local function
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Fields;

public sealed class Plot
{
    public string Soil { get; set; } = "";

    public float Rain { get; set; }

    public float Nitrogen { get; set; }

    public float Harvest { get; set; }
}

public static class PlotReports
{
    public static RegressionMetrics Searched(MLContext ml, IReadOnlyList<Plot> plots, uint seconds)
    {
        const double Held = 0.75;
        Func<IDataView, DataOperationsCatalog.TrainTestData> divide = view => ml.Data.TrainTestSplit(view, Held, seed: 2); // expect: MLQ2013

        var parts = divide(ml.Data.LoadFromEnumerable(plots));
        var found = ml.Auto().CreateRegressionExperiment(seconds).Execute(parts.TrainSet, nameof(Plot.Harvest));
        return ml.Regression.Evaluate(found.BestRun.Model.Transform(parts.TestSet), nameof(Plot.Harvest));
    }

    public static (double FoldError, double FoldFit, RegressionMetrics Test) ByHand(MLContext ml, IReadOnlyList<Plot> plots)
    {
        var (learn, judge) = Halves();
        var pipeline = ml.Transforms.Categorical.OneHotEncoding(nameof(Plot.Soil))
            .Append(ml.Transforms.Concatenate("Features", nameof(Plot.Soil), nameof(Plot.Rain), nameof(Plot.Nitrogen)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Plot.Harvest)));
        var folds = ml.Regression.CrossValidate(learn, pipeline, labelColumnName: nameof(Plot.Harvest));
        var test = ml.Regression.Evaluate(pipeline.Fit(learn).Transform(judge), nameof(Plot.Harvest));
        return (folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RSquared), test);

        (IDataView, IDataView) Halves()
        {
            var halves = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(plots), 0.5, seed: 2); // expect: MLQ2013
            return (halves.TrainSet, halves.TestSet);
        }
    }
}
