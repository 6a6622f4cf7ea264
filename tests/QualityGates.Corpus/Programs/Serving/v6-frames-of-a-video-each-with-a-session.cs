// corpus: Each frame of a film opens a session and lets nothing go; a query asks a method that reads a model for each name.
// library: ONNX Runtime, ML.NET
// axis: loop, query
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Films;

public sealed class Name
{
    public string Text { get; set; } = "";
}

public sealed class Origin
{
    public string PredictedLabel { get; set; } = "";
}

public static class Film
{
    public static List<float> Faces(IEnumerable<float[]> frames)
    {
        var faces = new List<float>();
        foreach (var frame in frames)
        {
            using var session = new InferenceSession("faces.onnx"); // expect: MLQ6002
            var outputs = session.Run([NamedOnnxValue.CreateFromTensor("frame", new DenseTensor<float>(frame, [1, 3, 240, 320]))]); // expect: MLQ6004
            faces.Add(outputs.First().AsTensor<float>().Max());
        }

        return faces;
    }

    public static IEnumerable<string> Origins(IReadOnlyList<string> names) => names.Select(OriginOf);

    private static string OriginOf(string name)
    {
        var ml = new MLContext();
        var model = ml.Model.Load("origins.zip", out _); // expect: MLQ6002
        using var engine = ml.Model.CreatePredictionEngine<Name, Origin>(model);
        return engine.Predict(new Name { Text = name }).PredictedLabel;
    }
}
