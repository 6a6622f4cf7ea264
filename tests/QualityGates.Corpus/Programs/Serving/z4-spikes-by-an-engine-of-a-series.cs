// corpus: A tool sends the values of a sensor through an engine of a time series, whose answers depend on those before.
// library: ML.NET
// axis: console, TimeSeriesPredictionEngine
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Sensors;

public class Reading
{
    [LoadColumn(0)]
    public float Value { get; set; }
}

public class Spike
{
    [VectorType(3)]
    public double[] Prediction { get; set; } = [];
}

public static class SpikeReport
{
    public static int Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var readings = context.Data.LoadFromTextFile<Reading>(args[0], separatorChar: ',', hasHeader: true);
        var empty = context.Data.LoadFromEnumerable(new List<Reading>());
        var model = context.Transforms.DetectIidSpike("Prediction", "Value", 95.0, 40).Fit(empty);
        var engine = model.CreateTimeSeriesEngine<Reading, Spike>(context);

        var spikes = 0;
        foreach (var reading in context.Data.CreateEnumerable<Reading>(readings, reuseRowObject: false))
        {
            if (engine.Predict(reading).Prediction[0] == 1)
            {
                spikes++;
            }
        }

        Console.WriteLine($"{spikes} spikes");
        return spikes > 10 ? 1 : 0;
    }
}
