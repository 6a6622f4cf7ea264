// corpus: An own frame has methods named Filter, OrderBy, DropNulls and FillNulls that change it, so nothing is lost when nobody takes their answer.
// library: ML.NET
// axis: look-alike
using System.Globalization;
using Microsoft.ML;

namespace Kilns;

public sealed class Firing
{
    public float? Temperature { get; set; }

    public float Hours { get; set; }

    public float Cracks { get; set; }
}

public sealed class DataFrame
{
    private readonly List<Firing> _rows = [];

    public int Count => _rows.Count;

    public DataFrame Append(Firing row)
    {
        _rows.Add(row);
        return this;
    }

    public DataFrame DropNulls()
    {
        _rows.RemoveAll(row => row.Temperature is null);
        return this;
    }

    public DataFrame Filter(Predicate<Firing> keep)
    {
        _rows.RemoveAll(row => !keep(row));
        return this;
    }

    public DataFrame OrderBy(Func<Firing, float> key)
    {
        _rows.Sort((left, right) => key(left).CompareTo(key(right)));
        return this;
    }

    public IEnumerable<FiringRow> Rows() => _rows.Select(row => new FiringRow(row.Temperature ?? 0, row.Hours, row.Cracks));
}

public sealed record FiringRow(float Temperature, float Hours, float Cracks);

public static class Program
{
    public static void Main(string[] args)
    {
        var frame = new DataFrame();
        foreach (var cells in File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';')))
        {
            frame.Append(new Firing
            {
                Temperature = cells[0].Length == 0 ? null : float.Parse(cells[0], CultureInfo.InvariantCulture),
                Hours = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Cracks = float.Parse(cells[2], CultureInfo.InvariantCulture),
            });
        }

        frame.DropNulls();
        frame.Filter(row => row.Hours > 0);
        frame.OrderBy(row => row.Hours);

        var ml = new MLContext(seed: 10);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(frame.Rows().ToList()), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", "Temperature", "Hours")
            .Append(ml.Regression.Trainers.FastTree("Cracks"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Cracks");
        Console.WriteLine(FormattableString.Invariant($"{frame.Count} {metrics.MeanAbsoluteError:F3} {metrics.RSquared:F3}"));
    }
}
