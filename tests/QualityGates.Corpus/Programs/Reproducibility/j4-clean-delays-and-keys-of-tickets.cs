// corpus: Random numbers without a seed delay a retry, name a row and choose the prediction that is shown; the rows are shuffled by a seed of the settings.
// library: ML.NET
// axis: service class with settings record, async, primary constructor
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Helpdesk;

public sealed record TicketSettings(int Seed, string File);

public sealed class Ticket
{
    public string Key { get; set; } = "";

    public float Words { get; set; }

    public float Attachments { get; set; }

    public float Hours { get; set; }
}

public sealed class TicketGuess
{
    [ColumnName("Score")] public float Hours { get; set; }
}

public sealed class TicketTraining(TicketSettings settings, TextWriter log)
{
    public async Task<RegressionMetrics> RunAsync(CancellationToken cancellation)
    {
        var tickets = (await ReadAsync(cancellation)).Skip(1).Select(Parse).ToArray();
        new Random(settings.Seed).Shuffle(tickets);

        var cut = tickets.Length * 4 / 5;
        var test = tickets[cut..];
        var ml = new MLContext(settings.Seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Ticket.Words), nameof(Ticket.Attachments))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ticket.Hours), numberOfLeaves: 12))
            .Fit(ml.Data.LoadFromEnumerable(tickets[..cut]));

        var shown = test[new Random().Next(test.Length)];
        using var engine = ml.Model.CreatePredictionEngine<Ticket, TicketGuess>(model);
        Console.WriteLine($"{shown.Key}: {engine.Predict(shown).Hours:F1} hours guessed, {shown.Hours:F1} taken");

        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Ticket.Hours));
    }

    private async Task<string[]> ReadAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await File.ReadAllLinesAsync(settings.File, cancellation);
            }
            catch (IOException error) when (attempt < 5)
            {
                log.WriteLine($"attempt {attempt}: {error.Message}");
                await Task.Delay(200 * attempt + Random.Shared.Next(100), cancellation);
            }
        }
    }

    private static Ticket Parse(string line)
    {
        var cells = line.Split('\t');
        return new Ticket
        {
            Key = $"T-{Guid.NewGuid():N}",
            Words = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Attachments = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Hours = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
