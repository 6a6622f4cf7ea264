// corpus: Metrics of each city go to the screen; those of all together, taken in the same method, are kept in a list that is written.
// library: ML.NET
// axis: class, loop, record list
using System.Text.Json;
using Microsoft.ML;

namespace Cities;

public sealed record Figures(string City, double MeanAbsoluteError, double RSquared);

public sealed class CityStudy(MLContext ml, TextWriter screen)
{
    private readonly List<Figures> _figures = [];

    public IReadOnlyList<Figures> Kept => _figures;

    public void Run(IReadOnlyDictionary<string, IDataView> cities, IDataView all, string path)
    {
        var parts = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 66);
        var model = ml.Transforms.Concatenate("Features", "Area", "Trees", "Roads")
            .Append(ml.Regression.Trainers.FastTree("Heat"))
            .Fit(parts.TrainSet);

        foreach (var (city, rows) in cities.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var local = ml.Regression.Evaluate(model.Transform(rows), "Heat");
            Console.WriteLine($"{city}: MAE {local.MeanAbsoluteError:F2}, R² {local.RSquared:F2}");
        }

        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Heat");
        _figures.Add(new Figures("all", metrics.MeanAbsoluteError, metrics.RSquared));
        File.WriteAllText(path, JsonSerializer.Serialize(_figures));
        screen.WriteLine($"{_figures.Count} lines for the record");
    }
}
