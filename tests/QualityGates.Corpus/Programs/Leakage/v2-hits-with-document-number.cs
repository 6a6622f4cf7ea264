// corpus: Recommenders, rankers and detectors of anomalies are about users, items and queries; their numbers may be features.
// library: ML.NET
// axis: silences of the page
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shelves;

public sealed class Shelves(MLContext ml)
{
    public IReadOnlyList<double> Rank(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "DocumentId", "Clicks", "Age").Append(ml.Ranking.Trainers.FastTree(rowGroupColumnName: "Query"));
        return ml.Ranking.Evaluate(pipeline.Fit(train).Transform(test), rowGroupColumnName: "Query").DiscountedCumulativeGains;
    }

    public double Strange(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "ShelfId", "Temperature").Append(ml.AnomalyDetection.Trainers.RandomizedPca(seed: 1, rank: 1));
        return ml.AnomalyDetection.Evaluate(pipeline.Fit(train).Transform(test)).AreaUnderRocCurve;
    }
}
