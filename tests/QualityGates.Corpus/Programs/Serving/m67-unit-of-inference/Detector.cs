// corpus: A detector hands out what a session made and forgets who has to close it: outputs, values of its own runtime, the options, a session for one measurement.
// library: ONNX Runtime
// axis: wrapper, helper that returns numbers, dictionary of values
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Detection;

public sealed class Detector(InferenceSession session)
{
    public float[] Boxes(float[] pixels)
    {
        var outputs = session.Run([Input(pixels)]); // expect: MLQ6004
        return Flatten(outputs);
    }

    public float Best(float[] pixels) => session.Run([Input(pixels)]).First(output => output.Name == "scores").AsEnumerable<float>().Max(); // expect: MLQ6004

    public float[] Embedding(float[] pixels)
    {
        var inputs = new Dictionary<string, OrtValue>
        {
            ["image"] = OrtValue.CreateTensorValueFromMemory(pixels, [1, 3, 224, 224]), // expect: MLQ6004
        };
        using var run = new RunOptions();
        using var outputs = session.Run(run, inputs, session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static NamedOnnxValue Input(float[] pixels) => NamedOnnxValue.CreateFromTensor("image", new DenseTensor<float>(pixels, [1, 3, 224, 224]));

    private static float[] Flatten(IEnumerable<DisposableNamedOnnxValue> outputs) => [.. outputs.SelectMany(output => output.AsEnumerable<float>())];
}
