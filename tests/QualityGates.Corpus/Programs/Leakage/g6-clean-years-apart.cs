// corpus: The same file is read twice, once for the years before 2022 and once for the years from 2022 on, so the two sets share no row.
// library: ML.NET
// axis: iterator with a predicate
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fisheries;

public sealed class Haul
{
    public int Year { get; set; }

    public float Depth { get; set; }

    public float Salt { get; set; }

    public float Cod { get; set; }
}

public sealed class HaulLog(string path)
{
    public List<Haul> Where(Predicate<Haul> wanted)
    {
        var found = new List<Haul>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var haul = Read(line);
            if (wanted(haul))
            {
                found.Add(haul);
            }
        }

        return found;
    }

    private static Haul Read(string line)
    {
        var cells = line.Split(';');
        return new Haul
        {
            Year = int.Parse(cells[0], CultureInfo.InvariantCulture),
            Depth = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Salt = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Cod = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}

public static class Program
{
    private const int FirstTestYear = 2022;

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 18);
        var log = new HaulLog(args[0]);
        var train = ml.Data.LoadFromEnumerable(log.Where(h => h.Year < FirstTestYear));
        var test = ml.Data.LoadFromEnumerable(log.Where(h => h.Year >= FirstTestYear));

        var model = ml.Transforms.Concatenate("Features", nameof(Haul.Depth), nameof(Haul.Salt))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.FastForest(nameof(Haul.Cod)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Haul.Cod));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {FirstTestYear} on: MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}, R2 {metrics.RSquared:F2}"));
    }
}
