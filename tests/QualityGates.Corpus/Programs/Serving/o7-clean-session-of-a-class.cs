// corpus: A classifier owns its ONNX session and disposes it; the results of each run are held by using, also where two are open.
// library: ONNX Runtime
// axis: wrapper class
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Leaves;

public interface ILeafClassifier : IDisposable
{
    (int Class, float Score) Classify(float[] pixels);
}

public sealed class OnnxLeafClassifier : ILeafClassifier
{
    private readonly InferenceSession _session;
    private readonly string _input;
    private readonly int _side;

    public OnnxLeafClassifier(string file, int side)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        _session = new InferenceSession(file, options);
        _input = _session.InputMetadata.Keys.First();
        _side = side;
    }

    public (int Class, float Score) Classify(float[] pixels)
    {
        var image = new DenseTensor<float>(pixels, [1, 3, _side, _side]);
        using var results = _session.Run([NamedOnnxValue.CreateFromTensor(_input, image)]);
        return Best(results.First().AsEnumerable<float>());
    }

    public void Dispose() => _session.Dispose();

    private static (int Class, float Score) Best(IEnumerable<float> scores) =>
        scores.Select((score, index) => (index, score)).MaxBy(pair => pair.score);
}

public sealed class TwoViews(ILeafClassifier front, ILeafClassifier back) : IDisposable
{
    public int? Agree(float[] a, float[] b)
    {
        var (first, _) = front.Classify(a);
        var (second, _) = back.Classify(b);
        return first == second ? first : null;
    }

    public void Dispose()
    {
        front.Dispose();
        back.Dispose();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var views = new TwoViews(new OnnxLeafClassifier(args[0], 224), new OnnxLeafClassifier(args[1], 224));
        var blank = new float[3 * 224 * 224];
        Console.WriteLine(views.Agree(blank, blank)?.ToString() ?? "the views disagree");
    }
}
