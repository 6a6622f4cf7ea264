// corpus: Keys are text, or hashed before the split; a ranking is folded by its group, and a search over folds is given one.
// library: ML.NET, AutoML
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Keys;

public sealed class Policy
{
    public string Holder { get; set; } = "";
    public float Zone { get; set; }
    public float Years { get; set; }
    public bool Claimed { get; set; }
}

public sealed class Keyed(MLContext ml)
{
    public double ByText(List<Policy> policies) => Run(ml.Data.LoadFromEnumerable(policies), nameof(Policy.Holder));

    public double ByHash(List<Policy> policies)
    {
        var rows = ml.Data.LoadFromEnumerable(policies);
        var hashed = ml.Transforms.Conversion.Hash("ZoneHash", nameof(Policy.Zone)).Fit(rows).Transform(rows);
        return Run(hashed, "ZoneHash");
    }

    public double Ranking(IDataView hits)
    {
        var folds = ml.Ranking.CrossValidate(hits, ml.Ranking.Trainers.LightGbm(), numberOfFolds: 4, rowGroupColumnName: "GroupId");
        return folds.Average(fold => fold.Metrics.NormalizedDiscountedCumulativeGains[0]);
    }

    public double Search(IDataView rows)
    {
        var result = ml.Auto().CreateRegressionExperiment(60).Execute(rows, numberOfCVFolds: 3, labelColumnName: "Years", samplingKeyColumn: "Holder");
        return result.BestRun.Results.Average(run => run.ValidationMetrics.MeanAbsoluteError);
    }

    private double Run(IDataView rows, string key)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: key);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Policy.Years)).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Policy.Claimed)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Policy.Claimed)).AreaUnderRocCurve;
    }
}
