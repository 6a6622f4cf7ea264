// corpus: Files are read side by side into a bag, so rows come as the readers finish, and their numbers are read in the culture of the machine.
// library: ML.NET
// axis: async
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var wells = await new WellArchive("logs").ReadAsync(CancellationToken.None);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wells), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Well.Gamma), nameof(Well.Density))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Well.Porosity)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Well.Porosity));
Console.WriteLine($"mae {metrics.MeanAbsoluteError:F3}, r2 {metrics.RSquared:F3}");
ml.Model.Save(model, parts.TrainSet.Schema, "porosity.zip");

internal sealed record Well
{
    public float Gamma { get; init; }
    public float Density { get; init; }
    public float Porosity { get; init; }
}

internal sealed class WellArchive(string folder)
{
    private readonly ConcurrentBag<Well> found = [];

    public async Task<IReadOnlyList<Well>> ReadAsync(CancellationToken cancel)
    {
        var files = Directory.GetFiles(folder, "*.las");
        Array.Sort(files, StringComparer.Ordinal);
        await Parallel.ForEachAsync(files, cancel, async (file, token) =>
        {
            await foreach (var line in File.ReadLinesAsync(file, token))
            {
                if (line is not ['#', ..])
                {
                    found.Add(Parse(line));
                }
            }
        });

        return found.ToList(); // expect: MLQ1007
    }

    private static Well Parse(string line)
    {
        var cells = line.Split('\t');
        return new Well
        {
            Gamma = float.Parse(cells[1]), // expect: MLQ1008
            Density = float.Parse(cells[2]), // expect: MLQ1008
            Porosity = Convert.ToSingle(cells[5]), // expect: MLQ1008
        };
    }
}
