// corpus: A forecaster is fitted on a random part of the series.
// library: ML.NET TimeSeries
// axis: step that reads the order
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Heating;

public sealed class Demand
{
    public float Gas { get; set; }
}

public sealed class Outlook
{
    public float[] Next { get; set; } = [];
}

public sealed class DemandForecast
{
    public ITransformer Train(MLContext ml, IEnumerable<Demand> weeks)
    {
        var view = ml.Data.LoadFromEnumerable(weeks.ToList());
        var parts = ml.Data.TrainTestSplit(view, testFraction: 0.1); // expect: MLQ2009
        var forecaster = ml.Forecasting.ForecastBySsa(nameof(Outlook.Next), nameof(Demand.Gas), windowSize: 8, seriesLength: 52, trainSize: 260, horizon: 4);
        return forecaster.Fit(parts.TrainSet);
    }
}
