// corpus: The two numbers of a panel of solar cells are tried, and nobody asks whether they were numbers.
// library: ML.NET
// axis: StreamReader, async
using System.Globalization;
using Microsoft.ML;

namespace Rooftop;

public class Hour
{
    public float Sun { get; set; }

    public float Watts { get; set; }

    public float Of { get; set; }
}

public class RoofReader
{
    private const NumberStyles Style = NumberStyles.Float;

    public async Task<IReadOnlyList<Hour>> ReadAsync(string path, CancellationToken token)
    {
        var hours = new List<Hour>();
        using var reader = File.OpenText(path);
        await reader.ReadLineAsync(token);
        string? line;
        while ((line = await reader.ReadLineAsync(token)) is not null)
        {
            var cells = line.Split(';', StringSplitOptions.TrimEntries);
            float.TryParse(cells[1], Style, CultureInfo.InvariantCulture, out var sun); // expect: MLQ4004
            float.TryParse(cells[2], Style, CultureInfo.InvariantCulture, out var watts); // expect: MLQ4004
            hours.Add(new Hour { Of = hours.Count % 24, Sun = sun, Watts = watts });
        }

        return hours;
    }
}

public class RoofForecast(RoofReader reader)
{
    public async Task<bool> IsGoodEnoughAsync(string train, string test, CancellationToken token)
    {
        var ml = new MLContext(seed: 21);
        var learned = ml.Data.LoadFromEnumerable(await reader.ReadAsync(train, token));
        var held = ml.Data.LoadFromEnumerable(await reader.ReadAsync(test, token));
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Of), nameof(Hour.Sun))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Hour.Watts)))
            .Fit(learned);
        var metrics = ml.Regression.Evaluate(model.Transform(held), nameof(Hour.Watts));
        return metrics.MeanAbsoluteError < 40 && metrics.RootMeanSquaredError < 90;
    }
}
