// corpus: A river model answers for each hour first and only then learns that hour, running mean and deviation included.
// library: MathNet
// axis: stream
using System.Globalization;
using MathNet.Numerics.Statistics;

namespace River;

public readonly record struct Hour(double Upstream, double Rain, double Level);

public sealed class OnlineModel(double rate)
{
    private readonly RunningStatistics _upstream = new();
    private readonly RunningStatistics _rain = new();
    private readonly double[] _weights = new double[3];

    public long Seen => _upstream.Count;

    public double Answer(Hour hour)
    {
        var inputs = Inputs(hour);
        return (_weights[0] * inputs[0]) + (_weights[1] * inputs[1]) + _weights[2];
    }

    public void Learn(Hour hour)
    {
        _upstream.Push(hour.Upstream);
        _rain.Push(hour.Rain);
        var inputs = Inputs(hour);
        var error = hour.Level - Answer(hour);
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += rate * error * inputs[i];
        }
    }

    private double[] Inputs(Hour hour) => [Scale(hour.Upstream, _upstream), Scale(hour.Rain, _rain), 1];

    private static double Scale(double value, RunningStatistics statistics) =>
        statistics.Count < 2 || statistics.StandardDeviation == 0 ? 0 : (value - statistics.Mean) / statistics.StandardDeviation;
}

public static class Program
{
    private const int WarmUp = 240;

    public static void Main(string[] args)
    {
        var model = new OnlineModel(rate: 0.02);
        var errors = new RunningStatistics();
        var naive = new RunningStatistics();
        double? before = null;

        foreach (var hour in Read(args[0]))
        {
            if (model.Seen >= WarmUp && before is { } level)
            {
                errors.Push(Math.Abs(model.Answer(hour) - hour.Level));
                naive.Push(Math.Abs(level - hour.Level));
            }

            model.Learn(hour);
            before = hour.Level;
        }

        Console.WriteLine($"MAE {errors.Mean:F3} m (worst {errors.Maximum:F3} m) against {naive.Mean:F3} m of the last level");
    }

    private static IEnumerable<Hour> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
            yield return new Hour(cells[0], cells[1], cells[2]);
        }
    }
}
