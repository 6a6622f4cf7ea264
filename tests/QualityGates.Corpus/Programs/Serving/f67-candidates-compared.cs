// corpus: A console tool opens each of several models once and compares them on the same rows; nothing is loaded twice.
// library: ML.NET, ONNX Runtime
// axis: loop, tuple, LINQ
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var context = new MLContext();
var rows = context.Data.LoadFromTextFile<Tyre>("holdout.csv", separatorChar: ',', hasHeader: true);

foreach (var path in args.Where(path => path.EndsWith(".zip", StringComparison.Ordinal)))
{
    var model = context.Model.Load(path, out _);
    var metrics = context.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(Tyre.Wear));
    Console.WriteLine($"{path}: {metrics.RootMeanSquaredError:F3} {metrics.MeanAbsoluteError:F3}");
}

foreach (var path in args.Where(path => path.EndsWith(".onnx", StringComparison.Ordinal)))
{
    using var session = new InferenceSession(path);
    Console.WriteLine($"{path}: {string.Join(", ", session.InputNames)}");
}

internal sealed class Tyre
{
    [Microsoft.ML.Data.LoadColumn(0)]
    public float Mileage { get; set; }

    [Microsoft.ML.Data.LoadColumn(1)]
    public float Wear { get; set; }
}
