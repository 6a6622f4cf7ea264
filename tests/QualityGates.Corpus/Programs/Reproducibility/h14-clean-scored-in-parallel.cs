// corpus: A context that has a seed is only used for scoring in parallel, and what the tasks bring is put in order before it is written.
// library: ML.NET
// axis: Parallel.ForEachAsync, concurrent bag, sorted result
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mail;

public sealed class Message
{
    [LoadColumn(0)] public string Body { get; set; } = "";
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")] public bool Spam { get; set; }
}

public sealed class Batch(MLContext context, ITransformer model)
{
    public async Task RunAsync(string inbox, string outbox, CancellationToken token)
    {
        var counts = new ConcurrentBag<(string File, int Spam)>();
        await Parallel.ForEachAsync(Directory.EnumerateFiles(inbox, "*.tsv"), token, (file, _) =>
        {
            var view = context.Data.LoadFromTextFile<Message>(file);
            var spam = context.Data.CreateEnumerable<Verdict>(model.Transform(view), reuseRowObject: true).Count(static v => v.Spam);
            counts.Add((Path.GetFileName(file), spam));
            return ValueTask.CompletedTask;
        });
        var lines = counts.OrderBy(static c => c.File, StringComparer.Ordinal)
            .Select(static c => c.File + "," + c.Spam.ToString(CultureInfo.InvariantCulture));
        await File.WriteAllLinesAsync(outbox, lines, token);
    }

    public static async Task Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        using var stream = File.OpenRead(args[0]);
        await new Batch(context, context.Model.Load(stream, out _)).RunAsync(args[1], args[2], CancellationToken.None);
    }
}
