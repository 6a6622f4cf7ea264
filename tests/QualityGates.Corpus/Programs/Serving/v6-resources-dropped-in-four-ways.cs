// corpus: Values, bindings, pictures and modules that hold memory outside of the runtime are read from and dropped.
// library: ONNX Runtime, ML.NET, TorchSharp
// axis: methods
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;

namespace Video;

public sealed class Detector(InferenceSession session)
{
    public float[] Detect(float[] frame)
    {
        var value = OrtValue.CreateTensorValueFromMemory(frame, [1, 3, 320, 320]); // expect: MLQ6004
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["frame"], [value], ["boxes"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public float First(float[] frame)
    {
        using var value = OrtValue.CreateTensorValueFromMemory(frame, [1, 3, 320, 320]);
        using var options = new RunOptions();
        return session.Run(options, ["frame"], [value], ["boxes"])[0].GetTensorDataAsSpan<float>()[0]; // expect: MLQ6004
    }

    public static IEnumerable<int> Widths(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var picture = MLImage.CreateFromFile(file); // expect: MLQ6004
            yield return picture.Width;
        }
    }

    public static double Score(float[] row)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var module = torch.jit.load<torch.Tensor, torch.Tensor>("score.pt"); // expect: MLQ6004
        module.eval();
        return module.call(torch.tensor(row)).ToDouble();
    }
}
