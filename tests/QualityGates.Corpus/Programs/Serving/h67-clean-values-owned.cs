// corpus: Every session, value and output has an owner that lets it go: try/finally, using, a list that is disposed, a caller who gets it, a class that is disposable.
// library: ONNX Runtime
// axis: try/finally, return, list, base class
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public abstract class SessionOwner : IDisposable
{
    protected SessionOwner(InferenceSession session) => Session = session;

    protected InferenceSession Session { get; }

    public void Dispose()
    {
        Session.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class DepthEstimator : SessionOwner
{
    public DepthEstimator(string path)
        : base(new InferenceSession(path))
    {
    }

    public float[] Depth(float[] pixels)
    {
        OrtValue? input = null;
        try
        {
            input = OrtValue.CreateTensorValueFromMemory(pixels, [1, 3, 224, 224]);
            using var run = new RunOptions();
            using (var outputs = Session.Run(run, ["pixels"], [input], Session.OutputNames))
            {
                return outputs[0].GetTensorDataAsSpan<float>().ToArray();
            }
        }
        finally
        {
            input?.Dispose();
        }
    }

    public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Raw(float[] pixels)
    {
        var tensor = new DenseTensor<float>(pixels, [1, 3, 224, 224]);
        return Session.Run([NamedOnnxValue.CreateFromTensor("pixels", tensor)]);
    }

    public float[][] Several(IReadOnlyList<float[]> images)
    {
        var values = new List<OrtValue>();
        try
        {
            foreach (var image in images)
            {
                values.Add(OrtValue.CreateTensorValueFromMemory(image, [1, 3, 224, 224]));
            }

            using var run = new RunOptions();
            return values.Select(value => One(run, value)).ToArray();
        }
        finally
        {
            values.ForEach(static value => value.Dispose());
        }
    }

    private float[] One(RunOptions run, OrtValue value)
    {
        using var outputs = Session.Run(run, ["pixels"], [value], Session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}

internal static class Program
{
    private static int Main()
    {
        using var estimator = new DepthEstimator("depth.onnx");
        using var raw = estimator.Raw(new float[3 * 224 * 224]);
        var depth = estimator.Depth(new float[3 * 224 * 224]);
        return depth.Length + raw.Count > 0 ? 0 : 1;
    }
}
