// corpus: A mapping with a factory is saved and loaded by the same program, which registers no assembly; the file is gone through twice.
// library: ML.NET
// axis: static methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Calls;

internal sealed class Call
{
    [LoadColumn(0)] public float Seconds { get; set; }
    [LoadColumn(1)] public float Waiting { get; set; }
    [LoadColumn(2)] public float Rating { get; set; }
}

internal sealed class Share
{
    public float Waited { get; set; }
}

internal sealed class Rated
{
    public float Score { get; set; }
}

[CustomMappingFactoryAttribute("share-of-waiting")]
internal sealed class ShareOfWaiting : CustomMappingFactory<Call, Share>
{
    public static void Map(Call call, Share share) => share.Waited = call.Waiting / (call.Seconds + 1);

    public override Action<Call, Share> GetMapping() => Map;
}

internal static class Program
{
    private const string Model = "calls.zip";
    private static readonly MLContext Ml = new(seed: 23);

    private static void Main()
    {
        var calls = Ml.Data.LoadFromTextFile<Call>("calls.csv", ',', hasHeader: true);
        var longest = Ml.Data.CreateEnumerable<Call>(calls, reuseRowObject: false).Max(call => call.Seconds);
        var worst = Ml.Data.CreateEnumerable<Call>(calls, reuseRowObject: false).Min(call => call.Rating); // expect: MLQ6009
        Console.WriteLine($"{longest} {worst}");
        Train(calls);
        Console.WriteLine(Ask(new Call { Seconds = 200, Waiting = 40 }));
    }

    private static void Train(IDataView calls)
    {
        var split = Ml.Data.TrainTestSplit(calls, testFraction: 0.2);
        var model = Ml.Transforms.CustomMapping<Call, Share>(ShareOfWaiting.Map, "share-of-waiting")
            .Append(Ml.Transforms.Concatenate("Features", nameof(Share.Waited), nameof(Call.Seconds)))
            .Append(Ml.Regression.Trainers.FastTree(nameof(Call.Rating)))
            .Fit(split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Call.Rating));
        if (metrics.RSquared > 0.3 && metrics.MeanAbsoluteError < 1)
        {
            Ml.Model.Save(model, calls.Schema, Model);
        }
    }

    private static float Ask(Call call)
    {
        var model = Ml.Model.Load(Model, out _); // expect: MLQ6010
        return Ml.Model.CreatePredictionEngine<Call, Rated>(model).Predict(call).Score;
    }
}
