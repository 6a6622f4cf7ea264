// corpus: A queue is drained into a list before anything passes over it; a shuffled list is cut by ranges.
// library: ML.NET
// axis: queue
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Drained;

public sealed class Packet
{
    public float Size { get; set; }
    public float Gap { get; set; }
    public bool Label { get; set; }
}

public sealed class OnlineTraining(MLContext ml, ConcurrentQueue<Packet> packets)
{
    public double Train()
    {
        var taken = new List<Packet>();
        while (packets.TryDequeue(out var packet))
        {
            taken.Add(packet);
        }

        var random = new Random(9);
        var mixed = taken.OrderBy(_ => random.Next()).ToList();
        var half = mixed.Count / 2;
        var model = ml.Transforms.Concatenate("Features", "Size", "Gap")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(mixed.Take(half)));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed.Skip(half)))).F1Score;
    }
}
