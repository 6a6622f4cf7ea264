// corpus: Segments, a forecaster and a detector are saved without an evaluation, which nobody asks of them; a pipeline only transforms.
// library: ML.NET
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Stores;

public sealed class Models(MLContext ml)
{
    public void Segments(IDataView shops, string path)
    {
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 5)).Fit(shops);
        ml.Model.Save(model, shops.Schema, path);
    }

    public void Forecast(IDataView weeks, string path)
    {
        var model = ml.Forecasting.ForecastBySsa("Next", "Sales", windowSize: 6, seriesLength: 24, trainSize: 120, horizon: 2).Fit(weeks);
        ml.Model.Save(model, weeks.Schema, path);
    }

    public void Detector(IDataView payments, string path)
    {
        var model = ml.AnomalyDetection.Trainers.RandomizedPca(rank: 4, seed: 2).Fit(payments);
        ml.Model.Save(model, payments.Schema, path);
    }

    public void Texts(IDataView texts, string path)
    {
        var model = ml.Transforms.Text.FeaturizeText("Features", "Text").Fit(texts);
        ml.Model.Save(model, texts.Schema, path);
    }
}
