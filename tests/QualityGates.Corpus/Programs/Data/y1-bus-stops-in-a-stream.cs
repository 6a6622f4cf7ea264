// corpus: An asynchronous iterator over lines of a ticket log goes on with the next one where a line cannot be read.
// library: ML.NET
// axis: async iterator
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.ML;

namespace Tickets;

public sealed class Boarding
{
    public float Hour { get; set; }

    public float Temperature { get; set; }

    public string Line { get; set; } = "";

    public float Tickets { get; set; }
}

public sealed class BoardingLog(FileInfo file)
{
    public async IAsyncEnumerable<Boarding> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var text in File.ReadLinesAsync(file.FullName, cancellation))
        {
            Boarding boarding;
            try
            {
                boarding = FromText(text);
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }

            yield return boarding;
        }
    }

    private static Boarding FromText(string text)
    {
        var cells = text.Split(';');
        return new Boarding
        {
            Hour = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Temperature = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Line = cells[2],
            Tickets = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var boardings = new List<Boarding>();
        await foreach (var boarding in new BoardingLog(new FileInfo(args[0])).ReadAsync())
        {
            boardings.Add(boarding);
        }

        var ml = new MLContext(seed: 19);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(boardings), testFraction: 0.25);
        var model = ml.Transforms.Categorical.OneHotHashEncoding("LineVector", nameof(Boarding.Line))
            .Append(ml.Transforms.Concatenate("Features", "LineVector", nameof(Boarding.Hour), nameof(Boarding.Temperature)))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Boarding.Tickets)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Boarding.Tickets));
        await File.WriteAllTextAsync(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.MeanSquaredError }));
    }
}
