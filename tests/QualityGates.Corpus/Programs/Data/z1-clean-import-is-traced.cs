// corpus: An importer of weather lines goes on after a bad one and writes each of them to the trace.
// library: ML.NET
// axis: trace source
using System.Diagnostics;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WeatherImport;

public sealed class WeatherDay
{
    public float Pressure { get; set; }

    public float Humidity { get; set; }

    public bool Rain { get; set; }
}

public sealed class WeatherImporter
{
    private static readonly TraceSource Log = new("WeatherImport");

    public IEnumerable<WeatherDay> Import(string path)
    {
        var days = new List<WeatherDay>();
        var lines = File.ReadAllLines(path);
        for (var i = 1; i < lines.Length; i++)
        {
            try
            {
                var cells = lines[i].Split(',');
                days.Add(new WeatherDay
                {
                    Pressure = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Humidity = float.Parse(cells[2], CultureInfo.InvariantCulture),
                    Rain = cells[3] == "yes",
                });
            }
            catch (Exception error)
            {
                Log.TraceEvent(TraceEventType.Warning, 1, "Line {0}: {1}", i + 1, error.Message);
            }
        }

        return days;
    }
}

public sealed class RainModel(WeatherImporter importer)
{
    public CalibratedBinaryClassificationMetrics Evaluate(string trainPath, string testPath)
    {
        var ml = new MLContext(seed: 4);
        var train = ml.Data.LoadFromEnumerable(importer.Import(trainPath));
        var test = ml.Data.LoadFromEnumerable(importer.Import(testPath));
        var model = ml.Transforms.Concatenate("Features", nameof(WeatherDay.Pressure), nameof(WeatherDay.Humidity))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(WeatherDay.Rain)))
            .Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), nameof(WeatherDay.Rain));
    }
}
