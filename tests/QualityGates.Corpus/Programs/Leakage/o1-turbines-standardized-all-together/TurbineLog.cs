using System.Globalization;
using MathNet.Numerics;

namespace Turbines;

public sealed record Hour(double[] Inputs, double Power);

public static class TurbineLog
{
    public static IReadOnlyList<Hour> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => Array.ConvertAll(line.Split(';'), Number)).Select(cells => new Hour(cells[..^1], cells[^1]))];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

public sealed class PowerCurve(Func<double[], double> function)
{
    public static PowerCurve Fitted(Hour[] hours) =>
        new(Fit.MultiDimFunc(Array.ConvertAll(hours, hour => hour.Inputs), Array.ConvertAll(hours, hour => hour.Power), intercept: true));

    public double Answer(Hour hour) => function(hour.Inputs);
}
