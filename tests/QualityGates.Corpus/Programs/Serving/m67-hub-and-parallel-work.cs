// corpus: One engine for many at once: a cache of engines by language for a hub, a local taken into parallel work, a query that runs in parallel.
// library: ML.NET, SignalR
// axis: static dictionary, captured local, PLINQ, parameter
using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.ML;

namespace Chat;

public sealed class ModerationHub : Hub
{
    private static readonly MLContext Context = new(seed: 1);
    private static readonly ConcurrentDictionary<string, PredictionEngine<Line, Mood>> Engines = new(); // expect: MLQ6001

    public Task<bool> Check(string language, string text)
    {
        var engine = Engines.GetOrAdd(language, static key => Context.Model.CreatePredictionEngine<Line, Mood>(Context.Model.Load(Known(key), out _)));
        return Task.FromResult(engine.Predict(new Line { Text = text }).PredictedLabel);
    }

    private static string Known(string language) => language == "da" ? "da.zip" : "en.zip";
}

public static class Archive
{
    public static async Task<int> CountAngryAsync(IAsyncEnumerable<Line> lines, string model)
    {
        var context = new MLContext(seed: 1);
        var engine = context.Model.CreatePredictionEngine<Line, Mood>(context.Model.Load(model, out _));
        var angry = 0;
        await Parallel.ForEachAsync(lines, (line, _) =>
        {
            if (engine.Predict(line).PredictedLabel) // expect: MLQ6001
            {
                Interlocked.Increment(ref angry);
            }

            return ValueTask.CompletedTask;
        });
        return angry;
    }

    public static bool[] Flags(PredictionEngine<Line, Mood> engine, IReadOnlyList<Line> lines) => // expect: MLQ6001
        [.. lines.AsParallel().AsOrdered().Select(line => engine.Predict(line).PredictedLabel)];
}

public sealed class Line
{
    public string Text { get; set; } = "";
}

public sealed class Mood
{
    public bool PredictedLabel { get; set; }
}
