// corpus: The network for leaves lies in a home folder by the options of ML.NET, and its optimised form on a drive by those of ONNX Runtime.
// library: ML.NET, ONNX Runtime
// axis: options objects
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Microsoft.ML.Transforms.Onnx;

namespace Leaves;

public sealed class Leaf
{
    [VectorType(1, 64), ColumnName("leaf")]
    public float[] Outline { get; set; } = [];
}

public static class LeafScoring
{
    public static IReadOnlyList<float[]> Score(MLContext ml, IEnumerable<Leaf> leaves)
    {
        var options = new OnnxOptions
        {
            ModelFile = "~/models/leaf.onnx", // expect: MLQ4001
            InputColumns = ["leaf"],
            OutputColumns = ["kind"],
        };
        var rows = ml.Data.LoadFromEnumerable(leaves.ToList());
        var model = ml.Transforms.ApplyOnnxModel(options).Fit(rows);
        return model.Transform(rows).GetColumn<float[]>("kind").ToList();
    }

    public static float[] Single(string modelFile, float[] outline)
    {
        using var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            OptimizedModelFilePath = @"C:\temp\leaf-optimised.onnx", // expect: MLQ4001
        };
        using var session = new InferenceSession(modelFile, options);
        var tensor = new DenseTensor<float>(outline, new[] { 1, outline.Length });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("leaf", tensor)]);
        return results.First().AsEnumerable<float>().ToArray();
    }
}
