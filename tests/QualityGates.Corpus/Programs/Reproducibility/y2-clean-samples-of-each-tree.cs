// corpus: A bag of trees draws a sample of the training rows for each tree in a query of its own, from a generator whose seed counts on with the trees.
// library: ML.NET
// axis: generator of an inner query
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Paper;

public sealed class Sheet
{
    public float Fibre { get; set; }

    public float Water { get; set; }

    public float Pressure { get; set; }

    public float Strength { get; set; }
}

public sealed class StrengthOfSheet
{
    public float Score { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 90);
        var train = Read(Path.Combine(args[0], "sheets.csv"));
        var test = Read(Path.Combine(args[0], "sheets-of-machine-2.csv"));
        var sums = new double[test.Count];
        for (var tree = 0; tree < 9; tree++)
        {
            var random = new Random(90 + tree);
            var sample = Enumerable.Range(0, train.Count).Select(_ => train[random.Next(train.Count)]).ToList();
            var model = ml.Transforms.Concatenate("Features", nameof(Sheet.Fibre), nameof(Sheet.Water), nameof(Sheet.Pressure))
                .Append(ml.Regression.Trainers.FastTree(nameof(Sheet.Strength), numberOfTrees: 1))
                .Fit(ml.Data.LoadFromEnumerable(sample));
            var scored = ml.Data.CreateEnumerable<StrengthOfSheet>(model.Transform(ml.Data.LoadFromEnumerable(test)), reuseRowObject: true);
            var at = 0;
            foreach (var row in scored)
            {
                sums[at++] += row.Score / 9;
            }
        }

        var errors = test.Select((sheet, at) => Math.Abs(sheet.Strength - sums[at])).ToArray();
        var squares = errors.Average(error => error * error);
        File.WriteAllText(Path.Combine(args[0], "bag.json"), JsonSerializer.Serialize(new { mean = errors.Average(), rmse = Math.Sqrt(squares) }));
    }

    private static List<Sheet> Read(string path) =>
        File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(',').Select(field => float.Parse(field, CultureInfo.InvariantCulture)).ToArray())
            .Select(fields => new Sheet { Fibre = fields[0], Water = fields[1], Pressure = fields[2], Strength = fields[3] })
            .ToList();
}
