// corpus: Embeddings and predictions are written with the invariant culture, by string.Create, by formats, and by a writer that has it.
// library: ONNX Runtime
// axis: several
using System.Globalization;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace RightText;

public sealed class EmbeddingExport(InferenceSession session)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public void Write(IReadOnlyList<float[]> inputs, string path)
    {
        using var writer = new StreamWriter(path);
        var number = 0;
        foreach (var input in inputs)
        {
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(input, [1, input.Length]))]);
            var values = results[0].AsEnumerable<float>().ToList();
            writer.WriteLine(string.Join(',', values.Select(value => value.ToString("R", Culture))));
            writer.WriteLine(string.Create(Culture, $"{number},{values.Max()}"));
            Console.WriteLine($"{++number}: {values.Max():F2}");
        }
    }

    public string Row(float score, int rank)
    {
        var text = new StringBuilder();
        text.Append(rank).Append(';').Append(Culture, $"{score}").AppendLine();
        return text.ToString();
    }
}
