// corpus: The values of a run are read and dropped, and a tool that describes a model never closes the session it made.
// library: ONNX Runtime
// axis: console
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

Console.WriteLine(ModelCard.Describe(args[0]));
using var session = new InferenceSession(args[0]);
var scorer = new DefectScorer(session);
foreach (var file in args.Skip(1))
{
    Console.WriteLine(FormattableString.Invariant($"{file}: {scorer.Score(Pixels.Read(file)):F3}"));
}

public sealed class DefectScorer(InferenceSession session)
{
    public float Score(float[] pixels)
    {
        var image = new DenseTensor<float>(pixels, [1, 1, 64, 64]);
        var results = session.Run([NamedOnnxValue.CreateFromTensor("image", image)]); // expect: MLQ6004
        return results.First().AsEnumerable<float>().First();
    }
}

public static class ModelCard
{
    public static string Describe(string file)
    {
        var session = new InferenceSession(file); // expect: MLQ6004
        var inputs = session.InputMetadata.Select(pair => pair.Key + " " + string.Join('x', pair.Value.Dimensions));
        return session.ModelMetadata.ProducerName + ": " + string.Join(", ", inputs);
    }
}

public static class Pixels
{
    public static float[] Read(string file) => File.ReadAllBytes(file).Take(64 * 64).Select(value => value / 255f).ToArray();
}
