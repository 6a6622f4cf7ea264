// corpus: A stream of freight offers is predicted first and learned afterwards (prequential evaluation), so no row is judged by a model that knew it.
// library: none
// axis: online learner
using System.Globalization;

namespace Freight;

public readonly record struct Offer(double Miles, double Tons, double Fuel, double Price);

public sealed class RunningScale
{
    private readonly double[] _mean = new double[3];
    private readonly double[] _squares = new double[3];
    private int _count;

    public double[] Scale(double[] x) =>
        _count < 2 ? new double[x.Length] : x.Select((v, c) => (v - _mean[c]) / Math.Sqrt(_squares[c] / _count + 1e-9)).ToArray();

    public void See(double[] x)
    {
        _count++;
        for (var c = 0; c < x.Length; c++)
        {
            var before = x[c] - _mean[c];
            _mean[c] += before / _count;
            _squares[c] += before * (x[c] - _mean[c]);
        }
    }
}

public sealed class OnlineRegression(double rate)
{
    private readonly double[] _weights = new double[3];
    private double _bias;

    public double Predict(double[] x) => _bias + _weights.Zip(x, (w, v) => w * v).Sum();

    public void Learn(double[] x, double y)
    {
        var error = Predict(x) - y;
        _bias -= rate * error;
        for (var c = 0; c < x.Length; c++)
        {
            _weights[c] -= rate * error * x[c];
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var scale = new RunningScale();
        var model = new OnlineRegression(0.02);
        double absolute = 0, squared = 0;
        var seen = 0;

        foreach (var offer in File.ReadLines(args[0]).Skip(1).Select(Parse))
        {
            double[] raw = [offer.Miles, offer.Tons, offer.Fuel];
            var scaled = scale.Scale(raw);
            if (seen >= 200)
            {
                var miss = model.Predict(scaled) - offer.Price;
                absolute += Math.Abs(miss);
                squared += miss * miss;
            }

            scale.See(raw);
            model.Learn(scaled, offer.Price);
            seen++;
        }

        var judged = Math.Max(1, seen - 200);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged} offers: MAE {absolute / judged:F2}, RMSE {Math.Sqrt(squared / judged):F2}"));
    }

    private static Offer Parse(string line)
    {
        var c = line.Split(',').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        return new Offer(c[0], c[1], c[2], c[3]);
    }
}
