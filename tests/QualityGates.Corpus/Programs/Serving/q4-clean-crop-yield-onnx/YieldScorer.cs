using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Crops;

public sealed class YieldScorer(string file) : IDisposable
{
    private readonly InferenceSession _session = new(file);

    public float Score(FieldYear year)
    {
        var inputs = new List<NamedOnnxValue>
        {
            Input(nameof(FieldYear.Rain), year.Rain),
            Input(nameof(FieldYear.Nitrogen), year.Nitrogen),
            Input(nameof(FieldYear.DegreeDays), year.DegreeDays),
            Input(nameof(FieldYear.Yield), 0),
        };
        using var outputs = _session.Run(inputs, ["Score.output"]);
        return outputs.Single().AsTensor<float>()[0, 0];
    }

    public void Dispose() => _session.Dispose();

    private static NamedOnnxValue Input(string name, float value) =>
        NamedOnnxValue.CreateFromTensor(name, new DenseTensor<float>(new[] { value }, [1, 1]));
}
