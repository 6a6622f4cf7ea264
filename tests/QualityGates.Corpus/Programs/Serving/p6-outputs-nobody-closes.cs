// corpus: Sessions, values and results that nobody closes: a static helper, a loop over frames, a session of a method, options, results read by a query.
// library: Microsoft.ML.OnnxRuntime
// axis: helper, loop, expression, tuple
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Faces;

public sealed class FaceNetwork(InferenceSession session)
{
    public float[] Embed(DenseTensor<float> face)
    {
        var results = session.Run([NamedOnnxValue.CreateFromTensor("face", face)]); // expect: MLQ6004
        return results.First().AsEnumerable<float>().ToArray();
    }

    public float Smile(float[] pixels) =>
        session.Run([NamedOnnxValue.CreateFromTensor("face", new DenseTensor<float>(pixels, [1, 3, 112, 112]))])[1].AsTensor<float>()[0]; // expect: MLQ6004

    public List<float[]> Track(IEnumerable<float[]> frames)
    {
        var embeddings = new List<float[]>();
        using var run = new RunOptions();
        foreach (var frame in frames)
        {
            var value = OrtValue.CreateTensorValueFromMemory(frame, [1, 3, 112, 112]); // expect: MLQ6004
            using var outputs = session.Run(run, ["face"], [value], ["embedding"]);
            embeddings.Add(outputs[0].GetTensorDataAsSpan<float>().ToArray());
        }

        return embeddings;
    }
}

public static class Inspect
{
    public static (int Inputs, int Outputs) Count(string path)
    {
        var session = new InferenceSession(path); // expect: MLQ6004
        return (session.InputNames.Count, session.OutputNames.Count);
    }

    public static void Main(string[] args)
    {
        var (inputs, outputs) = Count(args[0]);
        Console.WriteLine($"{inputs} -> {outputs}");
    }
}
