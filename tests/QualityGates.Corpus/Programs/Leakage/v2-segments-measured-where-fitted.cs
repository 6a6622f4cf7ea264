// corpus: Clusters, anomalies and a forecast are measured on the rows they were fitted on, as is usual; one model was loaded from a file.
// library: ML.NET
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops;

public sealed class ShopSegments(MLContext ml)
{
    public double Spread(IDataView shops)
    {
        var clusters = ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 4).Fit(shops);
        return ml.Clustering.Evaluate(clusters.Transform(shops)).AverageDistance;
    }

    public double Detected(IDataView payments)
    {
        var detector = ml.AnomalyDetection.Trainers.RandomizedPca(featureColumnName: "Features", rank: 3, seed: 1).Fit(payments);
        return ml.AnomalyDetection.Evaluate(detector.Transform(payments)).AreaUnderRocCurve;
    }

    public double Loaded(string path, IDataView shops)
    {
        var model = ml.Model.Load(path, out _);
        return ml.Regression.Evaluate(model.Transform(shops)).MeanAbsoluteError;
    }
}
