// corpus: Parallel work with a generator for each part, behind a lock, in a ThreadLocal, or a context that only transforms.
// library: ML.NET
// axis: parallel
using System.Collections.Concurrent;
using Microsoft.ML;

namespace OwnGenerators;

public sealed class Example
{
    public float X { get; set; }
    public bool Label { get; set; }
}

public sealed class Work(MLContext ml)
{
    private readonly ThreadLocal<Random> _local = new(() => new Random(Environment.CurrentManagedThreadId));

    public Example[] Noise(Example[] rows)
    {
        var noisy = new Example[rows.Length];
        Parallel.For(0, rows.Length, i => noisy[i] = new Example { X = rows[i].X + new Random(1000 + i).NextSingle(), Label = rows[i].Label });
        return noisy;
    }

    public Example[] Locked(Example[] rows)
    {
        var random = new Random(1);
        var gate = new object();
        var noisy = new Example[rows.Length];
        Parallel.For(0, rows.Length, i =>
        {
            float noise;
            lock (gate)
            {
                noise = random.NextSingle();
            }

            noisy[i] = new Example { X = rows[i].X + noise, Label = rows[i].Label };
        });
        return noisy;
    }

    public void Retry(IEnumerable<Uri> mirrors) => Parallel.ForEach(mirrors, mirror =>
    {
        Thread.Sleep(_local.Value!.Next(100));
        Console.WriteLine(mirror);
    });

    public ConcurrentDictionary<string, long> Score(ITransformer model, string[] files)
    {
        var counts = new ConcurrentDictionary<string, long>();
        Parallel.ForEach(files, file => counts[file] = model.Transform(ml.Data.LoadFromBinary(file)).GetRowCount() ?? 0);
        return counts;
    }

    public ITransformer Train(Example[] rows) => ml.Transforms.Concatenate("Features", "X")
        .Append(ml.BinaryClassification.Trainers.FastTree())
        .Fit(ml.Data.LoadFromEnumerable(Noise(rows)));
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
