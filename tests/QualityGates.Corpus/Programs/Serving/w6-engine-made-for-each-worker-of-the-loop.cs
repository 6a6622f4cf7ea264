// corpus: Each worker of the parallel loop gets an engine of its own from the function that begins it.
// library: ML.NET
// axis: Parallel.ForEach with state of the thread, library
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Mail.Sorting;

public sealed class Letter
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

public sealed class Folder
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class Sorter(MLContext context, ITransformer model)
{
    public IReadOnlyDictionary<string, int> Count(string mailbox)
    {
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(
            Directory.EnumerateFiles(mailbox, "*.eml"),
            () => context.Model.CreatePredictionEngine<Letter, Folder>(model),
            (file, _, engine) =>
            {
                var text = File.ReadAllText(file);
                var end = text.IndexOf('\n');
                var letter = end < 0 ? new Letter { Subject = text } : new Letter { Subject = text[..end], Body = text[end..] };
                counts.AddOrUpdate(engine.Predict(letter).PredictedLabel, 1, (_, count) => count + 1);
                return engine;
            },
            engine => engine.Dispose());
        return counts;
    }
}
