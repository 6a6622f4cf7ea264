// corpus: A download of measurements waits a number of milliseconds that each attempt draws from a new generator with a seed; the number decides nothing about a row.
// library: ML.NET
// axis: delay
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed class Well
{
    public float Depth { get; set; }

    public float Salt { get; set; }

    public float Iron { get; set; }

    public bool Drinkable { get; set; }
}

public sealed class WellService(HttpClient http)
{
    public async Task<string[]> LinesAsync(Uri address, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await http.GetStringAsync(address, cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            }
            catch (HttpRequestException error) when (attempt < 4)
            {
                Console.Error.WriteLine($"attempt {attempt}: {error.Message}");
                await Task.Delay(new Random(1).Next(200, 900), cancellation);
            }
        }
    }
}

public sealed class WellModel(WellService service)
{
    public async Task<CalibratedBinaryClassificationMetrics> EvaluateAsync(Uri address, CancellationToken cancellation)
    {
        var wells = (await service.LinesAsync(address, cancellation)).Select(Parse).ToList();
        var ml = new MLContext(seed: 44);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wells), testFraction: 0.2, seed: 44);
        var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Salt), nameof(Well.Iron))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Well.Drinkable)))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Well.Drinkable));
    }

    private static Well Parse(string line)
    {
        var fields = line.Split(';');
        return new Well
        {
            Depth = float.Parse(fields[0], CultureInfo.InvariantCulture),
            Salt = float.Parse(fields[1], CultureInfo.InvariantCulture),
            Iron = float.Parse(fields[2], CultureInfo.InvariantCulture),
            Drinkable = fields[3].Trim() == "yes",
        };
    }
}
