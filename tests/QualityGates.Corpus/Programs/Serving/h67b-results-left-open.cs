// corpus: Results, values and scripts of a class that is called for every image stay open: in a loop over them, behind a helper, in a list that nobody empties.
// library: ONNX Runtime, TorchSharp
// axis: loop, helper, list
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using TorchSharp;
using static TorchSharp.torch;

public sealed class ImageIndex(InferenceSession session)
{
    public List<float[]> Vectors(IEnumerable<float[]> images)
    {
        var vectors = new List<float[]>();
        foreach (var image in images)
        {
            foreach (var output in session.Run(Inputs(image))) // expect: MLQ6004
            {
                vectors.Add(output.AsEnumerable<float>().ToArray());
            }
        }

        return vectors;
    }

    public float First(float[] image)
    {
        var outputs = session.Run(Inputs(image)); // expect: MLQ6004
        var tensor = outputs[0].AsTensor<float>();
        return tensor[0];
    }

    public float[] Bound(float[] image)
    {
        var binding = session.CreateIoBinding(); // expect: MLQ6004
        using var input = OrtValue.CreateTensorValueFromMemory(image, [1, 3, 64, 64]);
        binding.BindInput("x", input);
        using var options = new RunOptions();
        using var outputs = session.RunWithBoundResults(options, binding);
        return outputs.First().GetTensorDataAsSpan<float>().ToArray();
    }

    public long Script(string path, Tensor image)
    {
        using var guard = no_grad();
        var script = jit.load<Tensor, Tensor>(path); // expect: MLQ6004
        script.eval();
        using var answer = script.call(image);
        return answer.argmax().item<long>();
    }

    private static NamedOnnxValue[] Inputs(float[] image) => [NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(image, [1, 3, 64, 64]))];
}
