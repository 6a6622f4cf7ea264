// corpus: A reader drops what it cannot read without a word, and a second one keeps zeros where nothing was read; the third counts what it leaves out and gives up.
// library: Accord
// axis: try in a loop, ignored result, counter
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

var rows = Forgiving.Read(args[0]);
rows.AddRange(Forgiving.ReadZeros(args[1]));
rows.AddRange(Strict.Read(args[2]));
var cut = rows.Count * 4 / 5;
var line = new OrdinaryLeastSquares().Learn(rows.Take(cut).Select(r => r.X).ToArray(), rows.Take(cut).Select(r => r.Y).ToArray());
var error = rows.Skip(cut).Average(r => Math.Abs(line.Transform(r.X) - r.Y));
Console.WriteLine($"MAE {error:F2}");

internal static class Forgiving
{
    public static List<(double[] X, double Y)> Read(string file)
    {
        var result = new List<(double[], double)>();
        foreach (var l in File.ReadLines(file))
        {
            try
            {
                var v = l.Split(',').Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
                result.Add((v[1..], v[0]));
            }
            catch (FormatException) // expect: MLQ4004
            {
            }
        }

        return result;
    }

    public static IEnumerable<(double[] X, double Y)> ReadZeros(string file)
    {
        foreach (var l in File.ReadLines(file))
        {
            var fields = l.Split(',');
            double.TryParse(fields[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var y); // expect: MLQ4004
            yield return (fields[1..].Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray(), y);
        }
    }
}

internal static class Strict
{
    public static List<(double[] X, double Y)> Read(string file)
    {
        var result = new List<(double[], double)>();
        var bad = 0;
        foreach (var l in File.ReadLines(file))
        {
            try
            {
                var v = l.Split(',').Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
                result.Add((v[1..], v[0]));
            }
            catch (FormatException)
            {
                bad++;
            }
        }

        return bad > result.Count / 100 ? throw new InvalidDataException($"{bad} rows cannot be read") : result;
    }
}
