// corpus: A reader takes its culture from options and a provider kept in a field; what is written is invariant, prose, or whole.
// library: ML.NET
// axis: options object
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 8);
var reader = new MeterReader(new MeterOptions("de-DE", ';'));
var meters = reader.Read("meters.csv").ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(meters), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Meter.Flow), nameof(Meter.Pressure))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Meter.Loss)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Meter.Loss));

Console.WriteLine($"mean error {metrics.MeanAbsoluteError:F2} l/min over {meters.Count} meters");
File.WriteAllLines("metrics.csv",
[
    string.Create(CultureInfo.InvariantCulture, $"mae,{metrics.MeanAbsoluteError}"),
    FormattableString.Invariant($"r2,{metrics.RSquared}"),
    $"rows,{meters.Count}",
    "rmse," + metrics.RootMeanSquaredError.ToString("R", NumberFormatInfo.InvariantInfo),
]);
File.AppendAllText("training.log", $"{DateTime.UtcNow:O} trained on {meters.Count} meters, the mean error is {metrics.MeanAbsoluteError:F3} litres a minute.\n");

internal sealed record MeterOptions(string Culture, char Separator)
{
    public IFormatProvider Provider { get; } = CultureInfo.GetCultureInfo(Culture);
}

internal sealed class MeterReader(MeterOptions options)
{
    private static readonly NumberFormatInfo Points = new() { NumberDecimalSeparator = "." };
    private readonly IFormatProvider provider = options.Provider;

    public IEnumerable<Meter> Read(string path) => File.ReadLines(path).Skip(1).Select(line => Parse(line.Split(options.Separator)));

    private Meter Parse(string[] cells) => new()
    {
        Flow = float.Parse(cells[0], provider),
        Pressure = float.TryParse(cells[1], NumberStyles.Float, provider, out var pressure) ? pressure : float.NaN,
        Loss = Convert.ToSingle(cells[2], Points),
        Year = int.Parse(cells[3]),
    };
}

internal sealed class Meter
{
    public float Flow { get; set; }
    public float Pressure { get; set; }
    public float Loss { get; set; }
    public int Year { get; set; }
}
