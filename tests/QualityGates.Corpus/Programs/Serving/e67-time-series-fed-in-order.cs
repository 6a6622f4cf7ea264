// corpus: A time-series engine changes with every observation, so its rows must come one by one.
// library: ML.NET TimeSeries
// axis: loop
// scores: MLQ6003
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext();
var model = ml.Model.Load("spikes.zip", out _);
using var engine = model.CreateTimeSeriesEngine<Reading, Spike>(ml);
foreach (var reading in File.ReadAllLines("today.csv").Select(line => new Reading { Value = float.Parse(line, System.Globalization.CultureInfo.InvariantCulture) }).ToArray())
{
    if (engine.Predict(reading).Alert[0] > 0)
    {
        Console.WriteLine(reading.Value);
    }
}
engine.CheckPoint(ml, "spikes.zip");

class Reading
{
    public float Value { get; set; }
}

class Spike
{
    [VectorType(3)]
    public double[] Alert { get; set; } = [];
}
