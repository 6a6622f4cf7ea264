// corpus: Tasks in a loop make their own contexts with seeds of their own; the shared one loads and evaluates.
// library: ML.NET
// axis: tasks
using Microsoft.ML;
using Microsoft.ML.Data;

namespace OwnContexts;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}

public sealed class Sweep(int seed)
{
    private readonly MLContext _shared = new(seed);

    public async Task<double[]> RunAsync(string train, string validation, IReadOnlyList<float> rates)
    {
        var tasks = rates.Select((rate, i) => Task.Run(() => Measure(new MLContext(seed + i), train, validation, rate)));
        return await Task.WhenAll(tasks);
    }

    private double Measure(MLContext own, string train, string validation, float rate)
    {
        var model = own.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(own.Data.LoadFromTextFile<Row>(train));
        return _shared.Regression.Evaluate(model.Transform(_shared.Data.LoadFromTextFile<Row>(validation))).RSquared;
    }
}
