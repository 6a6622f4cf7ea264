// corpus: A shuffle of one's own draws from a static generator that nobody seeded, and decides which rows are learned from.
// library: ML.NET
// axis: static field, extension method in another class, tuple of lists
using System.Globalization;
using Microsoft.ML;

namespace Crops;

public static class ListExtensions
{
    private static readonly Random Generator = new(); // expect: MLQ1002

    public static IList<T> Shuffled<T>(this IEnumerable<T> source)
    {
        var items = source.ToList();
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Generator.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }

        return items;
    }
}

public sealed class Field
{
    public float Rain { get; set; }
    public float Nitrogen { get; set; }
    public float Yield { get; set; }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var fields = File.ReadLines("fields.csv").Skip(1).Select(Parse).Shuffled();
        int cut = fields.Count * 3 / 4;
        var (train, test) = (fields.Take(cut).ToList(), fields.Skip(cut).ToList());
        var model = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen))
            .Append(ml.Regression.Trainers.FastTree(nameof(Field.Yield)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Field.Yield));
        Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F2}");
    }

    private static Field Parse(string line)
    {
        var cells = line.Split(',');
        return new Field
        {
            Rain = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Nitrogen = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Yield = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
