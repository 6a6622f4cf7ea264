// corpus: Defaults of a record and of a parameter take the clock or an identifier as a seed; a seed that comes from the command line is right.
// library: ML.NET, TorchSharp
// axis: record defaults, constructor
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;

namespace Seeds;

public sealed record Plan(string Data)
{
    public int Seed { get; init; } = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
}

public sealed class Point
{
    [LoadColumn(0, 3)]
    [VectorType(4)]
    public float[] Features { get; set; } = [];

    [LoadColumn(4)] public float Label { get; set; }
}

public sealed class Runner
{
    private readonly MLContext _ml;
    private readonly Plan _plan;

    public Runner(Plan plan)
    {
        _plan = plan;
        _ml = new MLContext(plan.Seed); // expect: MLQ1004
    }

    public RegressionMetrics Run()
    {
        var data = _ml.Data.LoadFromTextFile<Point>(_plan.Data);
        var parts = _ml.Data.TrainTestSplit(data);
        var model = _ml.Transforms.NormalizeMinMax("Features").Append(_ml.Regression.Trainers.OnlineGradientDescent()).Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}

public static class Torch
{
    public static void Start() => torch.manual_seed(Environment.ProcessId); // expect: MLQ1004

    public static void Start(int seed) => torch.manual_seed(seed);
}

public static class Program
{
    public static void Main(string[] args)
    {
        Console.WriteLine(new Runner(new Plan("points.tsv")).Run().RSquared);
        Console.WriteLine(new Runner(new Plan("points.tsv") { Seed = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) }).Run().MeanSquaredError);
    }
}
