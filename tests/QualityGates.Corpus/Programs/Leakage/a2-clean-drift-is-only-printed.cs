// corpus: Flow in a river is regressed on standardised rain and snow; the means of the held-out days are printed beside those of the train days and go nowhere else.
// library: Math.NET
// axis: class, arrays, report
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace River;

public sealed record Gauge(double Rain, double Snow, double Flow);

public sealed class FlowRegression
{
    private double[] _means = [];
    private double[] _spreads = [];
    private double[] _weights = [];

    public double Learn(IReadOnlyList<Gauge> days, TextWriter log)
    {
        var held = days.Count / 4;
        var train = days.Skip(held).ToArray();
        var test = days.Take(held).ToArray();

        _means = [train.Select(day => day.Rain).Mean(), train.Select(day => day.Snow).Mean()];
        _spreads = [train.Select(day => day.Rain).StandardDeviation(), train.Select(day => day.Snow).StandardDeviation()];
        _weights = MultipleRegression.QR(
            train.Select(Inputs).ToArray(),
            train.Select(day => day.Flow).ToArray(),
            intercept: true);

        var rainThen = test.Select(day => day.Rain).Mean();
        var snowThen = test.Select(day => day.Snow).Mean();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rain {_means[0]:F1} -> {rainThen:F1}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"snow {_means[1]:F1} -> {snowThen:F1}"));

        var predicted = test.Select(Predict).ToArray();
        var actual = test.Select(day => day.Flow).ToArray();
        var error = Distance.MAE(predicted, actual);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"error {error:F3} of {test.Length} days"));
        return error;
    }

    private double[] Inputs(Gauge day) =>
        [(day.Rain - _means[0]) / _spreads[0], (day.Snow - _means[1]) / _spreads[1]];

    private double Predict(Gauge day)
    {
        var inputs = Inputs(day);
        return _weights[0] + (_weights[1] * inputs[0]) + (_weights[2] * inputs[1]);
    }
}
