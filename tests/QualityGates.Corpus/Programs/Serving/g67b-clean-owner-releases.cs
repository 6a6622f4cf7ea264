// corpus: Outputs are given to the caller, who releases them; a session is kept by a class that releases it; a value is released in a finally.
// library: ONNX Runtime
// axis: returned to the caller, field, try/finally
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

using var detector = new Detector("yolo.onnx");
using (var boxes = detector.Detect(new float[3 * 64 * 64]))
{
    foreach (var box in boxes)
    {
        Console.WriteLine($"{box.Name}: {box.AsTensor<float>().Length}");
    }
}
Console.WriteLine(detector.Count(new float[3 * 64 * 64]));

internal sealed class Detector : IDisposable
{
    private readonly SessionOptions _options;
    private readonly InferenceSession _session;

    public Detector(string path)
    {
        _options = new SessionOptions { InterOpNumThreads = 1 };
        _session = new InferenceSession(path, _options);
    }

    public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Detect(float[] pixels)
    {
        var input = NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, [1, 3, 64, 64]));
        return _session.Run([input]);
    }

    public int Count(float[] pixels)
    {
        OrtValue? input = null;
        try
        {
            input = OrtValue.CreateTensorValueFromMemory(pixels, [1, 3, 64, 64]);
            using var run = new RunOptions();
            using var outputs = _session.Run(run, ["pixels"], [input], ["boxes"]);
            return outputs.Count;
        }
        finally
        {
            input?.Dispose();
        }
    }

    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
    }
}
