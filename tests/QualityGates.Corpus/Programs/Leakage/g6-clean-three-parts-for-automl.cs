// corpus: The training part is divided once more, AutoML tunes on the inner test part and the outer test part is kept for the report, which is right.
// library: ML.NET AutoML
// axis: service with options
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Orchard;

public sealed class Tree
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Water { get; set; }

    [LoadColumn(2)]
    public string Variety { get; set; } = "";

    [LoadColumn(3)]
    public float Yield { get; set; }
}

public sealed record SearchOptions(uint Seconds, int Models, double TestShare, double TuneShare);

public sealed class YieldSearch(MLContext ml, SearchOptions options)
{
    public ITransformer Search(string dataFile, string metricsFile)
    {
        var trees = ml.Data.LoadFromTextFile<Tree>(dataFile, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(trees, options.TestShare);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, options.TuneShare);

        var settings = new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = options.Seconds,
            MaxModels = options.Models,
        };
        var found = ml.Auto()
            .CreateRegressionExperiment(settings)
            .Execute(inner.TrainSet, inner.TestSet, nameof(Tree.Yield));

        var metrics = ml.Regression.Evaluate(found.BestRun.Model.Transform(outer.TestSet), nameof(Tree.Yield));
        File.WriteAllText(metricsFile, JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tuned to {found.BestRun.ValidationMetrics.RootMeanSquaredError:F2}, in the end {metrics.RootMeanSquaredError:F2}"));
        return found.BestRun.Model;
    }
}
