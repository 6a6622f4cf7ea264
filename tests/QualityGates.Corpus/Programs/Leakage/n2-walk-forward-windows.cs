// corpus: Walk-forward: each window trains on the days before it and is tested on the days after; means and deviations are of the train window.
// library: MathNet
// axis: spans of a list, hand-written scaling
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace Load;

internal sealed record Hour(double[] Inputs, double Demand);

internal sealed class Standardizer
{
    private readonly double[] _mean;
    private readonly double[] _deviation;

    public Standardizer(IReadOnlyList<Hour> window)
    {
        int width = window[0].Inputs.Length;
        _mean = Enumerable.Range(0, width).Select(c => window.Select(h => h.Inputs[c]).Mean()).ToArray();
        _deviation = Enumerable.Range(0, width).Select(c => Math.Max(1e-9, window.Select(h => h.Inputs[c]).StandardDeviation())).ToArray();
    }

    public double[] Scale(Hour hour) => hour.Inputs.Select((v, c) => (v - _mean[c]) / _deviation[c]).ToArray();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        List<Hour> hours = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        const int Train = 24 * 60;
        const int Test = 24 * 7;
        var errors = new List<double>();
        for (int start = 0; start + Train + Test <= hours.Count; start += Test)
        {
            var train = hours.GetRange(start, Train);
            var test = hours.GetRange(start + Train, Test);

            var scaler = new Standardizer(train);
            double[] weights = MultipleRegression.QR(train.Select(scaler.Scale).ToArray(), train.Select(h => h.Demand).ToArray(), intercept: true);
            double[] predicted = test.Select(scaler.Scale).Select(x => weights[0] + x.Select((v, c) => v * weights[c + 1]).Sum()).ToArray();
            errors.Add(Distance.MAE(predicted, test.Select(h => h.Demand).ToArray()));
        }

        File.WriteAllLines(args[1], errors.Select(e => e.ToString("F2", CultureInfo.InvariantCulture)));
    }

    private static Hour Parse(string line)
    {
        double[] v = line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Hour(v[1..], v[0]);
    }
}
