// corpus: Rows are shuffled and sampled without seed on a context without seed; the trees themselves are deterministic.
// library: ML.NET
// axis: method chain, parameter
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

internal sealed class Pipeline(MLContext ml)
{
    public IDataView Prepare(IDataView rows)
    {
        var shuffled = ml.Data.ShuffleRows(rows); // expect: MLQ1005
        return ml.Data.TakeRows(shuffled, 10_000);
    }

    public IDataView Bag(IDataView rows) => ml.Data.BootstrapSample(rows, complement: false); // expect: MLQ1005
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext();
        var pipeline = new Pipeline(ml);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ticket>(args[0], '\t', true), 0.2);
        var train = pipeline.Bag(pipeline.Prepare(split.TrainSet));
        var model = ml.Transforms.Concatenate("Features", "Age", "Replies").Append(ml.Regression.Trainers.FastForest("Hours")).Fit(train);
        var m = ml.Regression.Evaluate(model.Transform(split.TestSet), "Hours");
        Console.WriteLine($"{m.MeanAbsoluteError} {m.RSquared}");
    }
}

internal sealed class Ticket
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Replies { get; set; }
    [LoadColumn(2)] public float Hours { get; set; }
}
