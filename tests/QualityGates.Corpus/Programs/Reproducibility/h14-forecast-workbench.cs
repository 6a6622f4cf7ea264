// corpus: A workbench for time series seeds its context by the clock and writes its rows in the culture of the machine.
// library: ML.NET
// axis: options record, init property, switch expression
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

namespace Load;

public enum Scheme { Plain, Bootstrapped }

public sealed class Hour
{
    public float Demand { get; set; }
    public float Temperature { get; set; }
}

public sealed class Forecast
{
    public float[] Next { get; set; } = [];
}

public sealed class Workbench(IReadOnlyList<Hour> hours, Scheme scheme)
{
    public float[] Naive()
    {
        var ml = new MLContext();
        var model = ml.Forecasting.ForecastBySsa(nameof(Forecast.Next), nameof(Hour.Demand), 24, 168, hours.Count - 48, 24)
            .Fit(ml.Data.LoadFromEnumerable(hours.Take(hours.Count - 48)));
        return model.CreateTimeSeriesEngine<Hour, Forecast>(ml).Predict().Next;
    }

    public (double Rmse, double Mae) Regression()
    {
        var seed = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
        var ml = new MLContext(seed); // expect: MLQ1004
        var train = ml.Data.LoadFromEnumerable(hours.Take(hours.Count - 48));
        var test = ml.Data.LoadFromEnumerable(hours.Skip(hours.Count - 48));
        var rows = scheme switch
        {
            Scheme.Bootstrapped => ml.Data.BootstrapSample(train),
            _ => train,
        };
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Temperature))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Hour.Demand)))
            .Fit(rows);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Hour.Demand));
        return (metrics.RootMeanSquaredError, metrics.MeanAbsoluteError);
    }

    public void Export(string csv)
    {
        using var writer = new StreamWriter(csv);
        writer.WriteLine("demand;temperature");
        foreach (var hour in hours)
        {
            writer.WriteLine(hour.Demand + ";" + hour.Temperature); // expect: MLQ1008
        }
    }
}
