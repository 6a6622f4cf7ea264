using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rent;

public sealed class Flat
{
    public float Rooms { get; set; }

    public float Metres { get; set; }

    public float Floor { get; set; }

    public float Euros { get; set; }
}

public sealed class RentEstimator
{
    private readonly MLContext _ml = new(seed: 2);

    public RegressionMetrics Learn(string file, string metricsFile)
    {
        var flats = File.ReadLines(file, Encoding.UTF8).Skip(1).Select(ToFlat).ToList();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(flats), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Rooms", "Metres", "Floor")
            .Append(_ml.Regression.Trainers.FastTree("Euros"))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Euros");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"mae={metrics.MeanAbsoluteError}").Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"r2={metrics.RSquared}").Append('\n');
        File.WriteAllText(metricsFile, text.ToString());
        return metrics;
    }

    private static Flat ToFlat(string line)
    {
        var cells = line.Split(';');
        return new Flat { Rooms = Number(cells[0]), Metres = Number(cells[1]), Floor = Number(cells[2]), Euros = Number(cells[3]) };

        static float Number(string cell) => float.Parse(cell, NumberStyles.Float, NumberFormatInfo.InvariantInfo);
    }
}
