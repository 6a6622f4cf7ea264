// corpus: Rows are consumed from a blocking collection while a model passes over them; a shuffled sequence is taken and skipped.
// library: ML.NET
// axis: queue, LINQ
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Consuming;

public sealed class Packet
{
    public float Size { get; set; }
    public float Gap { get; set; }
    public bool Label { get; set; }
}

public sealed class OnlineTraining(MLContext ml, BlockingCollection<Packet> packets)
{
    private IEstimator<ITransformer> Pipeline() => ml.Transforms.Concatenate("Features", "Size", "Gap")
        .Append(ml.BinaryClassification.Trainers.FastTree());

    public double Train(IDataView test)
    {
        var rows = ml.Data.LoadFromEnumerable(packets.GetConsumingEnumerable().Where(packet => packet.Size > 0)); // expect: MLQ1010
        return ml.BinaryClassification.Evaluate(Pipeline().Fit(rows).Transform(test)).F1Score;
    }

    public double Halves(Packet[] history)
    {
        var random = new Random(9);
        var mixed = history.OrderBy(_ => random.Next()); // expect: MLQ1010
        var train = mixed.Take(history.Length / 2).ToList();
        var test = mixed.Skip(history.Length / 2).ToList();
        var model = Pipeline().Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).F1Score;
    }
}
