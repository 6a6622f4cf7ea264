// corpus: A data frame is thinned out by rows nobody can draw again, and shuffled with an unseeded context; the experiment of AutoML searches without a seed.
// library: ML.NET AutoML, Microsoft.Data.Analysis
// axis: extension method, fluent chain, parameter
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Flats;

public static class FrameExtensions
{
    public static DataFrame Thinned(this DataFrame frame, int rows) => frame.Sample(rows); // expect: MLQ1002
}

public class Search
{
    public static void Main(string[] args)
    {
        var context = new MLContext(); // expect: MLQ1001
        var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture).Thinned(20_000);
        var parts = context.Data.TrainTestSplit(frame, testFraction: 0.25);
        var settings = new RegressionExperimentSettings { MaxModels = 12, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
        var experiment = context.Auto().CreateRegressionExperiment(settings);
        var best = experiment.Execute(parts.TrainSet, labelColumnName: "rent").BestRun;
        var metrics = context.Regression.Evaluate(best.Model.Transform(parts.TestSet), labelColumnName: "rent");
        File.WriteAllText("report.txt", string.Create(CultureInfo.InvariantCulture, $"mae={metrics.MeanAbsoluteError} rmse={metrics.RootMeanSquaredError}"));
    }
}
