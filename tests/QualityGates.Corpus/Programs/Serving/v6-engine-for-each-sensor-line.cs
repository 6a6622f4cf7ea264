// corpus: A console program makes an engine for each line that comes in, and its output class spells the score in its own way.
// library: ML.NET
// axis: loop, helper
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load("pump.zip", out _);
var alarms = 0;
foreach (var line in File.ReadLines("readings.csv").Skip(1))
{
    var cells = line.Split(';');
    var reading = new Reading
    {
        Pressure = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Temperature = float.Parse(cells[2], CultureInfo.InvariantCulture),
    };
    if (Ask(ml, model, reading).score > 0.9f)
    {
        alarms++;
        Console.WriteLine($"{cells[0]}: look at the pump");
    }
}

Console.WriteLine(alarms);

static Wear Ask(MLContext ml, ITransformer model, Reading reading)
{
    using var engine = ml.Model.CreatePredictionEngine<Reading, Wear>(model); // expect: MLQ6002
    return engine.Predict(reading); // expect: MLQ6003
}

internal sealed class Reading
{
    public float Pressure { get; set; }
    public float Temperature { get; set; }
}

internal sealed class Wear
{
    public float score { get; set; } // expect: MLQ6006
}
